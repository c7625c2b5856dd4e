package org.muster.connectors.protection.zip;

/** The signatures of APPNOTE 4.3, as numbers with the lowest octet first. */
final class ZipSignature {

  static final int LOCAL = 0x04034B50;
  static final int DESCRIPTOR = 0x08074B50;

  /** Begins a file that was to be split and fitted into one (APPNOTE 8.5.4). */
  static final int UNSPLIT = 0x30304B50;

  static final int CENTRAL = 0x02014B50;
  static final int DECRYPTION = 0x08064B50;
  private static final int END = 0x06054B50;
  private static final int END_64 = 0x06064B50;

  private ZipSignature() {}

  /** Whether a header of an entry begins, or what follows the last entry. */
  static boolean isOfHeader(int signature) {
    return signature == LOCAL || isOfDirectory(signature);
  }

  /** Whether no entry follows any more. */
  static boolean isOfDirectory(int signature) {
    return signature == CENTRAL
        || signature == DECRYPTION
        || signature == END
        || signature == END_64;
  }

  static boolean isOfBeginning(int signature) {
    return signature == LOCAL
        || signature == END
        || signature == UNSPLIT
        || signature == DESCRIPTOR;
  }
}
