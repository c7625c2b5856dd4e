package org.muster.connectors.protection.rar;

import java.util.List;
import org.muster.connectors.protection.archive.ArchiveTally;
import org.muster.connectors.protection.octets.Collect;
import org.muster.connectors.protection.octets.Pass;
import org.muster.connectors.protection.octets.Step;
import org.muster.connectors.protection.octets.Steps;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.Scheme;

/** Reads the headers of a RAR file of version 5. */
final class Rar5Inspector implements Inspector {

  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;

  /** The size of a header has at most so many octets, and a header that many. */
  private static final int LONGEST_SIZE = 3;

  private final ArchiveTally tally = new ArchiveTally(Mechanism.RAR, Doubt.NAMES_SHOWN);
  private final Steps steps = new Steps(Pass.over(SIGNATURE, this::header));

  @Override
  public void put(byte[] octets, int from, int to) {
    steps.put(octets, from, to);
  }

  private Step header() {
    return Pass.over(CHECKSUM, () -> size(0, 0));
  }

  private Step size(int octets, int lower) {
    if (octets == LONGEST_SIZE) {
      return tally.stopped(Doubt.MALFORMED);
    }
    return new Collect(
        1,
        next -> {
          int size = lower | ((next[0] & 0x7F) << (7 * octets));
          return next[0] < 0 ? size(octets + 1, size) : new Collect(size, this::header);
        });
  }

  private Step header(byte[] octets) {
    Rar5Header header = Rar5Header.of(octets);
    return switch (header.type()) {
      case Rar5Header.ENCRYPTION -> {
        tally.hidden(Scheme.RAR_AES, 256);
        yield Step.REST;
      }
      case Rar5Header.END -> Step.REST;
      default -> {
        count(header);
        yield header.data() < 0
            ? tally.stopped(Doubt.MALFORMED)
            : Pass.over(header.data(), this::header);
      }
    };
  }

  private void count(Rar5Header header) {
    if (header.type() != Rar5Header.FILE || header.data() == 0) {
      return;
    }
    if (header.isEncrypted()) {
      tally.encrypted(Scheme.RAR_AES, 256);
    } else {
      tally.clear();
    }
  }

  @Override
  public void end() {
    tally.end(steps);
  }

  @Override
  public List<ProtectionFact> facts() {
    return tally.facts();
  }
}
