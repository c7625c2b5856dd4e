package org.muster.jobs.bench;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Content transfer encodings (RFC 2045 section 6), with LF as line end. */
final class Coding {

  private static final int LINE = 76;
  private static final Base64.Encoder BASE64 =
      Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));

  private Coding() {}

  static String base64(byte[] octets) {
    return BASE64.encodeToString(octets) + "\n";
  }

  static String quotedPrintable(String text) {
    HexFormat hex = HexFormat.of().withUpperCase();
    StringBuilder coded = new StringBuilder(text.length() * 5 / 4);
    int column = 0;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      boolean literal = octet >= ' ' && octet != '=' && octet != 127;
      if (octet == '\n') {
        coded.append('\n');
        column = 0;
        continue;
      }
      if (column + (literal ? 1 : 3) >= LINE) {
        coded.append("=\n");
        column = 0;
      }
      if (literal) {
        coded.append((char) octet);
      } else {
        hex.toHexDigits(coded.append('='), octet);
      }
      column += literal ? 1 : 3;
    }
    return coded.toString();
  }
}
