package org.muster.connectors.protection.pdf;

import java.util.List;
import java.util.Map;

/** A value of ISO 32000 section 7.3. */
sealed interface PdfValue {

  record Name(String text) implements PdfValue {}

  record Integral(long value) implements PdfValue {}

  /** Each character is one octet. */
  record Text(String octets) implements PdfValue {}

  /** A keyword, or what cannot be read. */
  record Word(String text) implements PdfValue {}

  record Reference(long number, long generation) implements PdfValue {}

  record Array(List<PdfValue> values) implements PdfValue {}

  /** A dictionary. What it does not have, or has as another type, reads as nothing. */
  record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

    static final Dictionary EMPTY = new Dictionary(Map.of());

    PdfValue get(String key) {
      return entries.getOrDefault(key, new Word("null"));
    }

    boolean has(String key) {
      return !get(key).equals(new Word("null"));
    }

    String name(String key) {
      return get(key) instanceof Name name ? name.text() : "";
    }

    String text(String key) {
      return get(key) instanceof Text text ? text.octets() : "";
    }

    long number(String key, long otherwise) {
      return get(key) instanceof Integral number ? number.value() : otherwise;
    }

    Dictionary dictionary(String key) {
      return get(key) instanceof Dictionary dictionary ? dictionary : EMPTY;
    }
  }
}
