package org.muster.reports.view.screen;

import org.muster.reports.view.VisibleText;

/** Fits text into columns; text of unknown origin is made plain ASCII first. */
final class Line {

  /** Columns of a screen. */
  static final int WIDTH = 100;

  private static final String CUT = "...";

  private Line() {}

  static String ascii(String text) {
    StringBuilder out = new StringBuilder();
    VisibleText.of(text)
        .codePoints()
        .forEach(c -> out.append(c < 0x7f ? Character.toString(c) : String.format("\\u%04X", c)));
    return out.toString();
  }

  /** Cuts what is too long, and says so by three dots. */
  static String cut(String text, int width) {
    String plain = ascii(text);
    return plain.length() <= width ? plain : plain.substring(0, width - CUT.length()) + CUT;
  }

  static String left(String text, int width) {
    String fitted = cut(text, width);
    return fitted + " ".repeat(width - fitted.length());
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
