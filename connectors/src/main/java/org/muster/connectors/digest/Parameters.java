package org.muster.connectors.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A structured field: a main value, in lower case, and parameters (RFC 2045 section 5.1, RFC 2231
 * section 3). Tolerant: what cannot be understood is passed over.
 */
final class Parameters {

  private final String text;
  private int at;
  private String main = "";
  private final Map<String, String> values = new HashMap<>(4);

  private Parameters(String text) {
    this.text = text;
  }

  static Parameters of(String field) {
    Parameters parameters = new Parameters(field);
    parameters.parse();
    return parameters;
  }

  String main() {
    return main;
  }

  /** A parameter's value; pieces as {@code name*0}, {@code name*1} are put together. */
  Optional<String> value(String name) {
    String whole = values.containsKey(name) ? values.get(name) : values.get(name + '*');
    if (whole != null) {
      return Optional.of(whole);
    }
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String key = name + '*' + i;
      String piece = values.containsKey(key) ? values.get(key) : values.get(key + '*');
      if (piece == null) {
        break;
      }
      pieces.append(piece);
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.toString());
  }

  /** All of them, by name, their pieces as they are. */
  SortedMap<String, String> all() {
    return new TreeMap<>(values);
  }

  private void parse() {
    main = Ascii.lower(token(';')).replace(" ", "").replace("\t", "");
    while (at < text.length()) {
      at++;
      String name = Ascii.lower(token('=')).strip();
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        values.putIfAbsent(name, value());
      }
    }
  }

  /** Up to a stop, a semicolon or the end; comments left out. */
  private String token(char stop) {
    StringBuilder token = new StringBuilder();
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == stop || c == ';') {
        break;
      }
      if (c == '(') {
        at = Math.min(Comments.last(text, at), text.length() - 1);
      } else {
        token.append(c);
      }
    }
    return token.toString();
  }

  private String value() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      return token(';').strip();
    }
    StringBuilder quoted = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      quoted.append(text.charAt(at));
    }
    token(';');
    return quoted.toString();
  }
}
