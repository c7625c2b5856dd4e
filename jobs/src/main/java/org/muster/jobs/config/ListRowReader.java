package org.muster.jobs.config;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.wave.MailboxPair.Expectation;
import org.muster.rules.wave.MailboxPair.Kind;

/** Reads the fields of one row; a field that cannot be read is a problem with the row's line. */
final class ListRowReader {

  private final ListFile list;
  private final ListHeading heading;
  private final ZoneId zone;
  private final Problems problems;

  ListRowReader(ListFile list, ListHeading heading, ZoneId zone, Problems problems) {
    this.list = list;
    this.heading = heading;
    this.zone = zone;
    this.problems = problems;
  }

  ListRow read(DelimitedText.Row row) {
    checkSize(row);
    Expectation expectation =
        value(row, ListColumn.EXPECT, Values.choice(Expectation.class), Expectation.MIGRATED);
    String source = required(row, ListColumn.SOURCE);
    return new ListRow(
        row.line(),
        source,
        expectation == Expectation.MIGRATED
            ? required(row, ListColumn.TARGET)
            : value(row, ListColumn.TARGET, text -> text, source),
        heading.field(row, ListColumn.ORGANISATION),
        heading.field(row, ListColumn.REF),
        value(row, ListColumn.KIND, Values.choice(Kind.class), Kind.PERSON),
        expectation,
        heading.field(row, ListColumn.REASON),
        optional(row, ListColumn.CUTOVER, Values.instantIn(zone)),
        optional(row, ListColumn.DEPTH, Values.choice(Depth.class)),
        aliases(heading.field(row, ListColumn.ALIASES)),
        value(row, ListColumn.MERGE, Values::truth, false));
  }

  private void checkSize(DelimitedText.Row row) {
    if (!row.closed()) {
      problem(row, "Cannot read the row: a quoted field never ends (is a '\"' missing?)");
    } else if (row.fields().size() < heading.size()) {
      problem(
          row,
          "Cannot read the row: %d columns (the heading has %d)"
              .formatted(row.fields().size(), heading.size()));
    } else if (row.fields().stream().skip(heading.size()).anyMatch(field -> !field.isBlank())) {
      problem(
          row,
          "Cannot read the row: %d columns (the heading has %d; quote fields that hold a separator)"
              .formatted(row.fields().size(), heading.size()));
    }
  }

  private String required(DelimitedText.Row row, ListColumn column) {
    String field = heading.field(row, column);
    if (field.isEmpty() && heading.has(column) && row.fields().size() >= heading.size()) {
      problem(row, "Invalid %s: it is empty (must name a mailbox)".formatted(column.word()));
    }
    return field;
  }

  private <T> T value(
      DelimitedText.Row row, ListColumn column, Function<String, T> parser, T otherwise) {
    T value = optional(row, column, parser);
    return value == null ? otherwise : value;
  }

  private <T> @Nullable T optional(
      DelimitedText.Row row, ListColumn column, Function<String, T> parser) {
    String field = heading.field(row, column);
    try {
      return field.isEmpty() ? null : parser.apply(field);
    } catch (IllegalArgumentException e) {
      problem(row, "Invalid %s: %s".formatted(column.word(), e.getMessage()));
      return null;
    }
  }

  /** Addresses of one owner; of Exchange's proxy addresses those of SMTP. */
  private static List<String> aliases(String field) {
    return Arrays.stream(field.split("[;,|\\s]+"))
        .map(a -> a.toLowerCase(Locale.ROOT).startsWith("smtp:") ? a.substring(5) : a)
        .filter(a -> !a.isBlank() && (a.indexOf('@') > 0 || !a.matches(".*[:=].*")))
        .distinct()
        .toList();
  }

  private void problem(DelimitedText.Row row, String message) {
    problems.add(list.file(), row.line(), message);
  }
}
