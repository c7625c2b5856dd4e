package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * XML as Exchange writes it, with references to characters that XML 1.0 does not allow (section
 * 2.2) replaced by U+FFFD: one in a subject would make a whole answer unreadable.
 */
final class CharacterReferences extends InputStream {

  private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);

  /** Octets of the longest reference to a character, with some leading zeros. */
  private static final int LONGEST = 16;

  private final InputStream in;
  private final byte[] raw = new byte[8192];
  private final byte[] clean = new byte[raw.length];
  private int held;
  private int at;
  private int end;
  private boolean ended;

  CharacterReferences(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    while (at == end) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int given = Math.min(count, end - at);
    System.arraycopy(clean, at, into, offset, given);
    at += given;
    return given;
  }

  private void fill() throws IOException {
    int read = in.read(raw, held, raw.length - held);
    ended = read < 0;
    int length = held + Math.max(0, read);
    at = 0;
    end = 0;
    int from = 0;
    while (from < length && (ended || !mayGoOn(from, length))) {
      from = clean(from, length);
    }
    held = length - from;
    System.arraycopy(raw, from, raw, 0, held);
  }

  /** Whether a reference begins here whose end has not come yet. */
  private boolean mayGoOn(int from, int length) {
    return raw[from] == '&' && length - from < LONGEST && semicolon(from, length) < 0;
  }

  private int semicolon(int from, int length) {
    for (int i = from + 1; i < Math.min(length, from + LONGEST); i++) {
      if (raw[i] == ';') {
        return i;
      }
    }
    return -1;
  }

  /** Takes one octet or one reference; says where the next begins. */
  private int clean(int from, int length) {
    byte octet = raw[from];
    if (octet == '&') {
      int semicolon = semicolon(from, length);
      if (semicolon > 0 && raw[from + 1] == '#' && !isAllowed(from + 2, semicolon)) {
        System.arraycopy(REPLACEMENT, 0, clean, end, REPLACEMENT.length);
        end += REPLACEMENT.length;
        return semicolon + 1;
      }
    }
    boolean control = octet >= 0 && octet < ' ' && !isAllowed(octet);
    clean[end++] = control ? (byte) '?' : octet;
    return from + 1;
  }

  private boolean isAllowed(int from, int to) {
    String number = new String(raw, from, to - from, StandardCharsets.ISO_8859_1);
    try {
      return isAllowed(
          number.startsWith("x")
              ? Integer.parseInt(number, 1, number.length(), 16)
              : Integer.parseInt(number));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < 0xd800)
        || (character >= 0xe000 && character < 0xfffe)
        || (character >= 0x10000 && character <= 0x10ffff);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
