package org.muster.connectors.protection.pdf;

/** Strings and names of a PDF file without their escapes (ISO 32000 sections 7.3.4 and 7.3.5). */
final class PdfText {

  private static final String ESCAPED = "nrtbf";
  private static final String MEANT = "\n\r\t\b\f";

  private PdfText() {}

  static String name(String written) {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      int high = digit(written, at + 1);
      int low = digit(written, at + 2);
      if (written.charAt(at) == '#' && high >= 0 && low >= 0) {
        name.append((char) (16 * high + low));
        at += 2;
      } else {
        name.append(written.charAt(at));
      }
    }
    return name.toString();
  }

  static String ofHexadecimal(String digits) {
    StringBuilder text = new StringBuilder();
    int high = -1;
    for (int at = 0; at < digits.length(); at++) {
      int digit = digit(digits, at);
      if (digit >= 0 && high >= 0) {
        text.append((char) (16 * high + digit));
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    return high < 0 ? text.toString() : text.append((char) (16 * high)).toString();
  }

  private static int digit(String digits, int at) {
    return at < digits.length() ? Character.digit(digits.charAt(at), 16) : -1;
  }

  static String ofLiteral(String written) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c == '\\' && at + 1 < written.length()) {
        at = escape(written, at + 1, text);
      } else if (c == '\r') {
        text.append('\n');
        at += written.startsWith("\n", at + 1) ? 1 : 0;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** Takes what follows a backslash; returns where it ends. */
  private static int escape(String written, int at, StringBuilder text) {
    char c = written.charAt(at);
    if (c >= '0' && c <= '7') {
      int end = at;
      int octet = 0;
      while (end < Math.min(at + 3, written.length())
          && Character.digit(written.charAt(end), 8) >= 0) {
        octet = 8 * octet + Character.digit(written.charAt(end++), 8);
      }
      text.append((char) (octet & 0xFF));
      return end - 1;
    }
    if (c == '\r') {
      return written.startsWith("\n", at + 1) ? at + 1 : at;
    }
    if (c != '\n') {
      int known = ESCAPED.indexOf(c);
      text.append(known < 0 ? c : MEANT.charAt(known));
    }
    return at;
  }
}
