package org.muster.connectors.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.tnef.TnefAttachment;
import org.muster.connectors.tnef.TnefParts;
import org.muster.connectors.tnef.TnefReader;

/** What holds of any octets that claim to be TNEF: it is the same told in whatever pieces. */
final class TnefInvariant {

  private TnefInvariant() {}

  static void hold(byte[] octets) {
    Invariant.equal(told(octets, octets.length), told(octets, Invariant.piece(octets)));
  }

  private static List<Object> told(byte[] octets, int piece) {
    List<Object> told = new ArrayList<>();
    TnefReader reader = new TnefReader(new Told(told));
    Invariant.put(octets, piece, reader);
    told.addAll(List.of(reader.isTnef(), reader.isOpened(), reader.isRtf()));
    reader.body().ifPresent(body -> body.read(new Sum(told)));
    return told;
  }

  /** Keeps what is told of attachments. */
  private record Told(List<Object> told) implements TnefParts {

    @Override
    public OctetSink attachment() {
      return new Sum(told);
    }

    @Override
    public void attached(TnefAttachment attachment) {
      told.add(attachment);
    }
  }

  /** Tells octets by their number and hash. */
  private static final class Sum implements OctetSink {
    private final List<Object> told;
    private long number;
    private int hash;

    Sum(List<Object> told) {
      this.told = told;
    }

    @Override
    public void put(byte[] octets, int from, int to) {
      number += to - from;
      for (int at = from; at < to; at++) {
        hash = 31 * hash + octets[at];
      }
    }

    @Override
    public void end() {
      told.add(number + " octets, " + hash);
    }
  }
}
