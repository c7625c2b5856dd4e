package org.muster.connectors.digest;

import java.util.Optional;

/** A media type (RFC 2045 section 5), in lower case. */
record ContentType(String type, String subtype, Parameters parameters) {

  static ContentType of(String field) {
    Parameters parameters = Parameters.of(field);
    String main = parameters.main();
    int slash = main.indexOf('/');
    if (slash > 0) {
      return new ContentType(main.substring(0, slash), main.substring(slash + 1), parameters);
    }
    boolean text = main.isEmpty() || main.equals("text");
    return new ContentType(text ? "text" : main, text ? "plain" : "", parameters);
  }

  Optional<String> parameter(String name) {
    return parameters.value(name);
  }

  /** The boundary of a multipart; a multipart without one is a leaf. */
  Optional<String> boundary() {
    return type.equals("multipart")
        ? parameter("boundary").map(String::stripTrailing).filter(b -> !b.isEmpty())
        : Optional.empty();
  }

  boolean is(String other) {
    return other.length() == type.length() + subtype.length() + 1
        && other.startsWith(type)
        && other.endsWith(subtype)
        && other.charAt(type.length()) == '/';
  }

  /** Whether the field was missing or empty. */
  boolean isAbsent() {
    return parameters.main().isEmpty();
  }

  boolean isText() {
    return type.equals("text");
  }
}
