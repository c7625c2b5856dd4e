package org.muster.connectors.protection.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads values of a PDF file, to a bounded depth. Each character is one octet. */
final class PdfSyntax {

  private static final int DEEPEST = 16;
  private static final String SPACE = "\0\t\n\f\r ";
  private static final String DELIMITERS = "()<>[]{}/%";

  private final String octets;
  private int at;

  PdfSyntax(String octets, int at) {
    this.octets = octets;
    this.at = at;
  }

  /** The value that stands here; a word if it is none. */
  PdfValue value() {
    return value(0);
  }

  private PdfValue value(int depth) {
    skipSpace();
    if (depth > DEEPEST) {
      at = octets.length();
    }
    if (octets.startsWith("<<", at)) {
      at += 2;
      return dictionary(depth);
    }
    return switch (peek()) {
      case '/' -> name();
      case '(' -> literal();
      case '<' -> hexadecimal();
      case '[' -> array(depth);
      default -> numberOrWord();
    };
  }

  private PdfValue name() {
    at++;
    return new PdfValue.Name(PdfText.name(word()));
  }

  private char peek() {
    return at < octets.length() ? octets.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (at < octets.length() && (SPACE.indexOf(peek()) >= 0 || peek() == '%')) {
      if (peek() == '%') {
        while (at < octets.length() && peek() != '\n' && peek() != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  private String word() {
    int from = at;
    while (at < octets.length() && SPACE.indexOf(peek()) < 0 && DELIMITERS.indexOf(peek()) < 0) {
      at++;
    }
    return octets.substring(from, at);
  }

  private PdfValue dictionary(int depth) {
    Map<String, PdfValue> entries = new HashMap<>();
    skipSpace();
    while (at < octets.length() && !octets.startsWith(">>", at)) {
      if (value(depth + 1) instanceof PdfValue.Name key) {
        entries.put(key.text(), value(depth + 1));
      }
      skipSpace();
    }
    at = Math.min(octets.length(), at + 2);
    return new PdfValue.Dictionary(entries);
  }

  private PdfValue array(int depth) {
    List<PdfValue> values = new ArrayList<>();
    at++;
    skipSpace();
    while (at < octets.length() && peek() != ']') {
      values.add(value(depth + 1));
      skipSpace();
    }
    at = Math.min(octets.length(), at + 1);
    return new PdfValue.Array(values);
  }

  private PdfValue numberOrWord() {
    String word = word();
    if (word.isEmpty()) {
      at = Math.min(octets.length(), at + 1);
      return new PdfValue.Word("");
    }
    if (!isNumber(word)) {
      return new PdfValue.Word(word);
    }
    int after = at;
    skipSpace();
    String generation = word();
    skipSpace();
    if (isNumber(generation) && peek() == 'R') {
      at++;
      return new PdfValue.Reference(Long.parseLong(word), Long.parseLong(generation));
    }
    at = after;
    return new PdfValue.Integral(Long.parseLong(word));
  }

  private static boolean isNumber(String word) {
    return word.matches("[-+]?[0-9]{1,18}");
  }

  private PdfValue hexadecimal() {
    int end = octets.indexOf('>', at);
    int to = end < 0 ? octets.length() : end;
    String digits = octets.substring(at + 1, to);
    at = Math.min(octets.length(), to + 1);
    return new PdfValue.Text(PdfText.ofHexadecimal(digits));
  }

  private PdfValue literal() {
    int from = ++at;
    int open = 1;
    while (at < octets.length() && open > 0) {
      switch (octets.charAt(at++)) {
        case '\\' -> at++;
        case '(' -> open++;
        case ')' -> open--;
        default -> {}
      }
    }
    at = Math.min(octets.length(), at);
    return new PdfValue.Text(PdfText.ofLiteral(octets.substring(from, Math.max(from, at - 1))));
  }
}
