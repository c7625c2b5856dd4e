package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;

/** What makes a delivery or read report: whose message, which, and what became of it. */
final class ReportFields {

  private ReportFields() {}

  static List<String> of(List<ContentLine> lines) {
    List<String> fields = new ArrayList<>();
    int group = 0;
    for (ContentLine line : lines) {
      switch (line.name()) {
        case "final-recipient" -> fields.add(++group + " recipient " + afterType(line));
        case "action" -> fields.add(group + " action " + Ascii.lower(line.value()));
        case "status" -> fields.add(group + " status " + first(line.value()));
        case "disposition" -> fields.add(group + " disposition " + disposition(line));
        case "original-message-id" ->
            fields.add("message " + MessageIds.one(line.value()).orElse(""));
        default -> {}
      }
    }
    return fields;
  }

  /** An address type stands before the address. */
  private static String afterType(ContentLine line) {
    String value = line.value();
    return AddressToken.canonical(value.substring(value.indexOf(';') + 1));
  }

  /** Only the class of a status code is kept. */
  private static String first(String status) {
    return status.isEmpty() ? "" : status.substring(0, 1);
  }

  /** The type, without modes and modifiers. */
  private static String disposition(ContentLine line) {
    String value = Ascii.lower(line.value());
    String type = value.substring(value.lastIndexOf(';') + 1).strip();
    int slash = type.indexOf('/');
    return slash < 0 ? type : type.substring(0, slash).strip();
  }
}
