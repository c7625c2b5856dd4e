package org.muster.connectors.protection.ber;

/**
 * An element of BER (X.690 section 8.1).
 *
 * @param level elements round it
 * @param index elements before it within the same one
 * @param tag its first identifier octet
 */
public record BerElement(int level, int index, int tag) {

  public static final int INTEGER = 0x02;
  public static final int BIT_STRING = 0x03;
  public static final int OCTET_STRING = 0x04;
  public static final int OBJECT_IDENTIFIER = 0x06;
  public static final int SEQUENCE = 0x30;
  public static final int SET = 0x31;

  private static final int CONSTRUCTED = 0x20;

  /** Context-specific and constructed, of a number below 31. */
  public static int context(int number) {
    return 0xA0 | number;
  }

  public boolean is(int otherLevel, int otherTag) {
    return level == otherLevel && tag == otherTag;
  }

  public boolean isFirst(int otherLevel, int otherTag) {
    return index == 0 && is(otherLevel, otherTag);
  }

  boolean isConstructed() {
    return (tag & CONSTRUCTED) != 0;
  }

  /** The tag as it were of a value in one piece. */
  public int primitiveTag() {
    return tag & ~CONSTRUCTED;
  }
}
