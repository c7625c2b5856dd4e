package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a calendar (RFC 5545 section 3.1), a contact card or a report, unfolded.
 *
 * @param name in lower case, without group
 * @param parameters as they stand, from the first semicolon
 */
record ContentLine(String name, String parameters, String value) {

  /** All lines; an empty one has an empty name. */
  static List<ContentLine> all(String text) {
    List<ContentLine> lines = new ArrayList<>();
    String unfolded = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    unfolded.lines().map(ContentLine::of).forEach(lines::add);
    return lines;
  }

  private static ContentLine of(String line) {
    int colon = 0;
    boolean quoted = false;
    while (colon < line.length() && (quoted || line.charAt(colon) != ':')) {
      quoted ^= line.charAt(colon++) == '"';
    }
    String head = line.substring(0, colon);
    int semicolon = head.indexOf(';');
    String name = semicolon < 0 ? head : head.substring(0, semicolon);
    return new ContentLine(
        Ascii.lower(name.substring(name.indexOf('.') + 1).strip()),
        semicolon < 0 ? "" : head.substring(semicolon),
        colon < line.length() ? line.substring(colon + 1).strip() : "");
  }

  boolean is(String other) {
    return name.equals(other);
  }

  Optional<String> parameter(String wanted) {
    return Parameters.of(parameters).value(wanted);
  }

  /** The value without the escapes of RFC 5545 section 3.3.11, white space collapsed. */
  String text() {
    String plain = value.replace("\\n", " ").replace("\\N", " ").replaceAll("\\\\(.)", "$1");
    return plain.strip().replaceAll("\\s+", " ");
  }

  /** The address of a {@code mailto:} value. */
  String address() {
    String lower = Ascii.lower(value);
    return AddressToken.canonical(lower.startsWith("mailto:") ? value.substring(7) : value);
  }
}
