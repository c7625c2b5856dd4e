package org.muster.reports.view;

/**
 * Text of unknown origin with nothing hidden in it: control, bidirectional and other format
 * characters, unpaired surrogates and non-characters are written out as {@code \\u202E}, so that
 * they can neither steer a terminal nor reorder what a reader sees.
 */
public final class VisibleText {

  private VisibleText() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (isVisible(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(String.format("\\u%04X", codePoint));
    }
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
