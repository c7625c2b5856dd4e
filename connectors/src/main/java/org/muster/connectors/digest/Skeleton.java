package org.muster.connectors.digest;

import org.jspecify.annotations.Nullable;

/**
 * The text without white space, controls and what is invisible: the form that survives every
 * wrapping. Counts what is lost where characters are.
 */
final class Skeleton implements CharSink {

  /** What U+0080 to U+009F are meant to be: some systems take windows-1252 for ISO-8859-1. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
          + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

  private final FormHash text = new FormHash();
  private @Nullable FormHash shape;
  private int length;
  private int questionMarks;
  private boolean afterHigh;

  @Override
  public void ascii(byte[] octets, int from, int to) {
    length += text.putVisible(octets, from, to);
    if (shape != null) {
      shape.putVisible(octets, from, to);
    }
    questionMarks += Lines.count((byte) '?', octets, from, to);
    afterHigh = false;
  }

  @Override
  public void put(char[] chars, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (c >= 128) {
        char meant = c < 0xA0 ? WINDOWS_1252.charAt(c - 0x80) : c;
        if (!isDropped(meant)) {
          beyond(meant);
        }
      } else if (c > ' ') {
        ascii(c);
      }
    }
  }

  private void ascii(char c) {
    text.put((byte) c);
    length++;
    if (shape != null) {
      shape.put((byte) c);
    }
    if (c == '?') {
      questionMarks++;
    }
    afterHigh = false;
  }

  private void beyond(char c) {
    if (shape == null) {
      shape = text.fork();
    }
    text.put(c);
    length++;
    boolean second = afterHigh && Character.isLowSurrogate(c);
    afterHigh = Character.isHighSurrogate(c);
    if (!second) {
      shape.put((byte) '?');
    }
    if (c == '\uFFFD' || (!second && Character.isLowSurrogate(c))) {
      questionMarks++;
    }
  }

  @Override
  public void end() {}

  /** White_Space of Unicode 13. */
  static boolean isWhite(char c) {
    if (c < 0x85) {
      return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
    }
    return switch (c) {
      case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200A;
    };
  }

  private static boolean isDropped(char c) {
    return c < 0xA0
        || isWhite(c)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || c == 0xFEFF;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  /** How many question marks there are, and characters that could not be decoded. */
  int questionMarks() {
    return questionMarks;
  }

  /** Whether {@link #shape} differs from the text. */
  boolean isBeyondAscii() {
    return shape != null;
  }

  /** SHA-256 of the text. */
  byte[] text() {
    return text.fork().end();
  }

  /** SHA-256 of the text with a question mark for each character beyond ASCII. */
  byte[] shape() {
    return shape == null ? text() : shape.fork().end();
  }
}
