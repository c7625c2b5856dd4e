package org.muster.connectors.digest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Message identifiers (RFC 5322 section 3.6.4). Never lower-cased: they are opaque. */
final class MessageIds {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,<>]+");

  private MessageIds() {}

  /**
   * The one identifier of a Message-ID field: unfolded, without comments and one pair of angles.
   */
  static Optional<String> one(String field) {
    String id = SPACE.matcher(uncommented(field)).replaceAll("");
    if (id.startsWith("<") && id.endsWith(">") && id.length() >= 2) {
      id = id.substring(1, id.length() - 1);
    }
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  /** The identifiers of In-Reply-To or References, in their order. */
  static List<String> all(String field) {
    return BETWEEN.splitAsStream(field).filter(id -> !id.isEmpty()).toList();
  }

  private static String uncommented(String field) {
    int open = field.indexOf('(');
    if (open < 0 || (open > field.indexOf('<') && open < field.indexOf('>'))) {
      return field;
    }
    return Comments.removed(field);
  }

  static List<String> all(Stream<String> fields) {
    return fields.flatMap(field -> all(field).stream()).toList();
  }
}
