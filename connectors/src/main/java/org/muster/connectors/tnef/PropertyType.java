package org.muster.connectors.tnef;

/** Types of MAPI properties (MS-OXCDATA section 2.11.1), and how TNEF writes their values. */
final class PropertyType {

  static final int TEXT_8_BIT = 0x1E;
  static final int TEXT_UNICODE = 0x1F;
  static final int BINARY = 0x102;
  static final int OBJECT = 0x0D;

  private static final int SEVERAL = 0x1000;
  private static final int UNKNOWN = 0;

  private PropertyType() {}

  /** Whether values stand after their number. */
  static boolean isCounted(int type) {
    return (type & SEVERAL) != 0 || isSized(type);
  }

  /** Whether each value stands after its length. */
  static boolean isSized(int type) {
    return switch (type & ~SEVERAL) {
      case TEXT_8_BIT, TEXT_UNICODE, BINARY, OBJECT -> true;
      default -> false;
    };
  }

  static boolean isKnown(int type) {
    return isSized(type) || octets(type) != UNKNOWN;
  }

  /** Octets of a value of fixed length, those that fill it up included. */
  static int octets(int type) {
    return switch (type & ~SEVERAL) {
      case 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
      case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
      case 0x48 -> 16;
      default -> UNKNOWN;
    };
  }
}
