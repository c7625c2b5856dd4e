package org.muster.connectors.digest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Tolerance;

/**
 * Octets in two forms: as they are; and with every kind of line end as CR LF, none at the end, and
 * NUL as 128 where octets travelled as they are, for so some servers send it. The second costs
 * nothing until it parts from the first.
 */
final class FoldedOctets implements OctetSink {

  private static final byte[] CRLF = {'\r', '\n'};
  private static final byte SERVED_NUL = (byte) 0x80;

  private final FormHash exact = new FormHash();
  private @Nullable FormHash folded;
  private final boolean identity;
  private final Set<Tolerance> marks = EnumSet.noneOf(Tolerance.class);
  private long crs;

  /** Line ends that are in no form yet or, once there are two, only in the first. */
  private long held;

  FoldedOctets(boolean identity) {
    this.identity = identity;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      at = crs > 0 ? at : lines(b, at, to);
      if (at < to) {
        one(b[at++]);
      }
    }
  }

  /** Takes ordinary lines at once; returns where something else begins. */
  private int lines(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Lines.special(b, at, to);
      ordinary(b, at, end);
      at = end;
      if (at + 1 >= to || b[at] != '\r' || b[at + 1] != '\n') {
        break;
      }
      lineEnd();
      at += 2;
    }
    return at;
  }

  private void one(byte octet) {
    if (octet == '\r') {
      crs++;
      return;
    }
    boolean feed = octet == '\n';
    boolean whole = feed && crs > 0;
    for (long bare = whole ? crs - 1 : crs; bare > 0; bare--) {
      bareCr();
      held += feed ? 0 : 1;
    }
    crs = 0;
    if (whole) {
      lineEnd();
    } else if (feed) {
      part().put(octet);
      held++;
    } else if (octet == 0 && identity) {
      marks.add(Tolerance.NUL_OCTETS);
      part().put(octet);
      flushHeld().put(SERVED_NUL);
    } else {
      ordinary(new byte[] {octet}, 0, 1);
    }
  }

  private void bareCr() {
    marks.add(Tolerance.BARE_CR);
    part().put((byte) '\r');
  }

  private void lineEnd() {
    if (folded != null) {
      exact.put(CRLF, 0, 2);
    }
    held++;
  }

  private void ordinary(byte[] b, int from, int to) {
    if (from == to) {
      return;
    }
    flushHeld();
    exact.put(b, from, to);
    if (folded != null) {
      folded.put(b, from, to);
    }
  }

  private FormHash flushHeld() {
    FormHash last = folded == null ? exact : folded;
    for (; held > 0; held--) {
      last.put(CRLF, 0, 2);
    }
    return last;
  }

  /** Makes two forms of the one; returns the first, complete. */
  private FormHash part() {
    if (folded == null) {
      folded = exact.fork();
      for (long i = held; i > 0; i--) {
        exact.put(CRLF, 0, 2);
      }
    }
    return exact;
  }

  @Override
  public void end() {
    for (; crs > 0; crs--) {
      bareCr();
    }
    if (held > 0) {
      part();
    }
  }

  /** What targets may refuse, where octets travelled as they are. */
  Set<Tolerance> marks() {
    return identity ? marks : Set.of();
  }

  /** SHA-256 of the octets as they are. */
  byte[] exact() {
    return exact.end();
  }

  /** SHA-256 of the octets with line ends folded, where that is another. */
  Optional<byte[]> folded() {
    return Optional.ofNullable(folded).map(FormHash::end);
  }
}
