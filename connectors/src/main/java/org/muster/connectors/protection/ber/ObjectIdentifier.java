package org.muster.connectors.protection.ber;

/** Object identifiers as people write them (X.690 section 8.19). */
public final class ObjectIdentifier {

  private static final int LONGEST = 32;

  private ObjectIdentifier() {}

  /** Numbers with dots between; empty if it is longer than any that is known here. */
  public static String dotted(byte[] value) {
    if (value.length == 0 || value.length > LONGEST) {
      return "";
    }
    StringBuilder dotted = new StringBuilder();
    long number = 0;
    for (byte octet : value) {
      number = number << 7 | (octet & 0x7F);
      if (octet >= 0) {
        append(dotted, number);
        number = 0;
      }
    }
    return dotted.toString();
  }

  private static void append(StringBuilder dotted, long number) {
    if (dotted.isEmpty()) {
      long first = Math.min(number / 40, 2);
      dotted.append(first).append('.').append(number - first * 40);
    } else {
      dotted.append('.').append(number);
    }
  }
}
