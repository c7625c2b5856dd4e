package org.muster.connectors.protection.zip;

import static org.muster.connectors.protection.octets.LittleEndian.four;
import static org.muster.connectors.protection.octets.LittleEndian.two;

import java.util.function.IntPredicate;
import org.muster.connectors.protection.octets.Collect;
import org.muster.connectors.protection.octets.Pass;
import org.muster.connectors.protection.octets.Step;

/**
 * Reads the central directory of a ZIP file (APPNOTE 4.3.12): what programs show. Files that it
 * leaves out, or that only it has, are hidden from somebody.
 */
final class ZipDirectory {

  private static final int FIXED = 42;

  private final IntPredicate isExpected;
  private final Runnable ifOther;
  private int files;

  /**
   * @param isExpected of the number of files that it lists
   */
  ZipDirectory(IntPredicate isExpected, Runnable ifOther) {
    this.isExpected = isExpected;
    this.ifOther = ifOther;
  }

  /** Goes on from a signature that was read. */
  Step from(byte[] signature) {
    int found = four(signature, 0);
    if (found == ZipSignature.CENTRAL) {
      files++;
      return new Collect(FIXED, this::behind);
    }
    boolean isReadable = found != ZipSignature.DECRYPTION;
    if (isReadable && !isExpected.test(files)) {
      ifOther.run();
    }
    return Step.REST;
  }

  private Step behind(byte[] fixed) {
    int more = two(fixed, 24) + two(fixed, 26) + two(fixed, 28);
    return Pass.over(more, () -> new Collect(4, this::from));
  }
}
