package org.muster.connectors.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * HTML's character references (WHATWG HTML section 13.5). Names that were once written without a
 * semicolon are in the table without one too.
 */
final class Entities {

  /** The longest name, its semicolon included. */
  static final int LONGEST = 32;

  private static final Map<String, String> NAMED = read();

  private Entities() {}

  /** A complete reference without its ampersand: the characters, then what was not part of it. */
  static String resolved(String reference) {
    if (reference.startsWith("#")) {
      return numeric(reference);
    }
    for (int end = reference.length(); end > 1; end--) {
      String characters = NAMED.get(reference.substring(0, end));
      if (characters != null) {
        return characters + reference.substring(end);
      }
    }
    return '&' + reference;
  }

  private static String numeric(String reference) {
    boolean hex = reference.length() > 1 && (reference.charAt(1) | 0x20) == 'x';
    int start = hex ? 2 : 1;
    int end = start;
    int code = 0;
    while (end < reference.length() && Character.digit(reference.charAt(end), hex ? 16 : 10) >= 0) {
      int digit = Character.digit(reference.charAt(end++), hex ? 16 : 10);
      code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
    }
    if (end == start) {
      return '&' + reference;
    }
    boolean ended = end < reference.length() && reference.charAt(end) == ';';
    return character(code) + reference.substring(ended ? end + 1 : end);
  }

  private static String character(int code) {
    if (code >= 0x80 && code < 0xA0) {
      return new String(new byte[] {(byte) code}, Charsets.WINDOWS_1252);
    }
    boolean valid = code > 0 && code < 0x110000 && !(code >= 0xD800 && code < 0xE000);
    return valid ? Character.toString(code) : "\uFFFD";
  }

  private static Map<String, String> read() {
    Map<String, String> named = new HashMap<>(4096);
    try (InputStream in = Entities.class.getResourceAsStream("html-entities.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      lines.lines().forEach(line -> put(named, line.split(" ")));
      return named;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read html-entities.txt: it is part of the program", e);
    }
  }

  private static void put(Map<String, String> named, String[] words) {
    StringBuilder characters = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      characters.appendCodePoint(Integer.parseInt(words[i], 16));
    }
    named.put(words[0], characters.toString());
  }
}
