package org.muster.connectors.ews.standin.store;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Ids as opaque as Exchange's: neighbours often differ only in upper and lower case, and each is
 * given once.
 */
final class Ids {

  private static final String DIGITS = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
  private static final String FOLDER = "AQMkADAwATM0MDAAMS1mb2xkZXIA";
  private static final String ITEM = "AAMkADAwATM0MDAAMS1pdGVtAA";
  private static final int LENGTH = 8;

  private long last;

  String folder() {
    return FOLDER + next() + "=";
  }

  String item() {
    return ITEM + next() + "=";
  }

  String changeKey() {
    byte[] octets = ByteBuffer.allocate(16).putLong(0x0900_0000_1600L).putLong(++last).array();
    return Base64.getEncoder().encodeToString(octets);
  }

  /** PidTagSearchKey: 16 octets, as base64. */
  String searchKey() {
    long key = ++last;
    byte[] octets =
        ByteBuffer.allocate(16).putLong(key * 0x9E37_79B9_7F4A_7C15L).putLong(key).array();
    return Base64.getEncoder().encodeToString(octets);
  }

  /** Counts all changes of the store. */
  long change() {
    return ++last;
  }

  /** Whether an id is of the form that this server gives. */
  static boolean isFolder(String id) {
    return id.startsWith(FOLDER) && id.length() == FOLDER.length() + LENGTH + 1;
  }

  static boolean isItem(String id) {
    return id.startsWith(ITEM) && id.length() == ITEM.length() + LENGTH + 1;
  }

  private String next() {
    StringBuilder digits = new StringBuilder();
    long rest = ++last;
    for (int i = 0; i < LENGTH; i++) {
      digits.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return digits.toString();
  }
}
