package org.muster.connectors.protection.zip;

import static org.muster.connectors.protection.octets.LittleEndian.eight;
import static org.muster.connectors.protection.octets.LittleEndian.four;
import static org.muster.connectors.protection.octets.LittleEndian.unsignedFour;

import java.util.Arrays;
import java.util.function.Function;
import org.muster.connectors.protection.octets.Step;

/**
 * Looks for the next header of a ZIP file where the length of an entry is not known: the first
 * before which a data descriptor (APPNOTE 4.3.9) tells the very length that has passed. A header
 * within an archive that is stored in this one does not stand behind such a descriptor.
 */
final class ZipSearch implements Step {

  /** The longest descriptor and a signature. */
  private static final int WINDOW = 28;

  private final Function<byte[], Step> then;
  private final byte[] ring = new byte[WINDOW];
  private long passed;
  private int last;
  private Step next = this;

  ZipSearch(Function<byte[], Step> then) {
    this.then = then;
  }

  @Override
  public int take(byte[] octets, int from, int to) {
    for (int at = from; at < to; at++) {
      last = (last >>> 8) | (octets[at] << 24);
      ring[(int) (passed++ % WINDOW)] = octets[at];
      if (ZipSignature.isOfHeader(last) && isBehindDescriptor()) {
        next = then.apply(Arrays.copyOfRange(window(), WINDOW - 4, WINDOW));
        return at + 1;
      }
    }
    return to;
  }

  private boolean isBehindDescriptor() {
    byte[] w = window();
    int end = WINDOW - 4;
    long length = passed - 4;
    return unsignedFour(w, end - 8) == length - 12
        || (unsignedFour(w, end - 8) == length - 16 && isSigned(w, end - 16))
        || eight(w, end - 16) == length - 20
        || (eight(w, end - 16) == length - 24 && isSigned(w, end - 24));
  }

  private static boolean isSigned(byte[] window, int at) {
    return four(window, at) == ZipSignature.DESCRIPTOR;
  }

  /** The last octets, in order; zeros where there were none yet. */
  private byte[] window() {
    byte[] ordered = new byte[WINDOW];
    int cut = (int) (passed % WINDOW);
    System.arraycopy(ring, cut, ordered, 0, WINDOW - cut);
    System.arraycopy(ring, 0, ordered, WINDOW - cut, cut);
    return ordered;
  }

  @Override
  public Step next() {
    return next;
  }
}
