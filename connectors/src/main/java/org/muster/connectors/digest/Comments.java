package org.muster.connectors.digest;

/** Comments in structured fields (RFC 5322 section 3.2.2): nested, with quoted pairs. */
final class Comments {

  private Comments() {}

  /** A field with a space for each comment. */
  static String removed(String field) {
    if (field.indexOf('(') < 0) {
      return field;
    }
    StringBuilder rest = new StringBuilder(field.length());
    for (int at = 0; at < field.length(); at++) {
      if (field.charAt(at) == '(') {
        at = last(field, at);
        rest.append(' ');
      } else {
        rest.append(field.charAt(at));
      }
    }
    return rest.toString();
  }

  /** Where the parenthesis is that closes a comment; the text's length if none does. */
  static int last(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> {
          if (--depth == 0) {
            return at;
          }
        }
        default -> {}
      }
    }
    return text.length();
  }
}
