package org.muster.rules.mail;

/**
 * One representation of an item's text.
 *
 * @param kind the form in which the sender wrote it
 * @param text the text, white space kept and dropped
 * @param asciiShape the text with each character outside ASCII, and each {@code ?}, replaced by
 *     {@code ?}: equal shapes with different texts mean that characters were lost in conversion
 * @param length UTF-16 units of the text without white space
 * @param questionMarks how many {@code ?} and U+FFFD the text holds
 */
public record Representation(
    Kind kind, Layer text, Digest asciiShape, int length, int questionMarks) {

  /** What a representation was written in. */
  public enum Kind {
    PLAIN,
    HTML
  }
}
