package org.muster.connectors.digest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters as octets: UTF-8, but each surrogate as three octets of its own (CESU-8), for a lone
 * one must not become another character.
 */
final class Utf8 {

  /** Octets of one UTF-16 unit at most. */
  static final int LONGEST = 3;

  private Utf8() {}

  static byte[] octets(String text) {
    int at = 0;
    while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    byte[] octets = new byte[text.length() * LONGEST];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length = write(text.charAt(i), octets, length);
    }
    return Arrays.copyOf(octets, length);
  }

  /** Writes one UTF-16 unit; returns where the next is to go. */
  static int write(char c, byte[] to, int at) {
    int next = at;
    if (c < 0x80) {
      to[next++] = (byte) c;
      return next;
    }
    if (c < 0x800) {
      to[next++] = (byte) (0xC0 | (c >> 6));
    } else {
      to[next++] = (byte) (0xE0 | (c >> 12));
      to[next++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    }
    to[next++] = (byte) (0x80 | (c & 0x3F));
    return next;
  }

  /** Whether octets above 127 begin with at least one whole character of UTF-8. */
  static boolean begins(byte[] octets) {
    CharBuffer first = CharBuffer.allocate(octets.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets), first, false);
    return first.position() > 0 && !(result.isError() && first.position() == 0);
  }
}
