package org.muster.connectors.digest;

import java.util.List;

/** What makes a contact card: names, addresses, telephones, organisation. */
final class ContactFields {

  private ContactFields() {}

  static List<String> of(List<ContentLine> lines) {
    return lines.stream()
        .filter(line -> isKey(line.name()) && !line.value().isEmpty())
        .map(line -> line.name() + " " + trimmed(line.text()))
        .distinct()
        .toList();
  }

  private static boolean isKey(String name) {
    return switch (name) {
      case "fn", "n", "email", "tel", "org" -> true;
      default -> false;
    };
  }

  /** Empty components at the end are written or not. */
  private static String trimmed(String value) {
    int end = value.length();
    while (end > 0 && value.charAt(end - 1) == ';') {
      end--;
    }
    return value.substring(0, end);
  }
}
