package org.muster.jobs.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the columns of a mailbox list by its heading. */
final class ListHeading {

  private static final List<ListColumn> REQUIRED = List.of(ListColumn.SOURCE, ListColumn.TARGET);

  private final ListFile list;
  private final DelimitedText.Row heading;
  private final Problems problems;
  private final Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);

  private ListHeading(ListFile list, DelimitedText.Row heading, Problems problems) {
    this.list = list;
    this.heading = heading;
    this.problems = problems;
  }

  static ListHeading of(ListFile list, DelimitedText.Row heading, Problems problems) {
    ListHeading found = new ListHeading(list, heading, problems);
    for (ListColumn column : ListColumn.values()) {
      found.place(column);
    }
    found.reportSlips();
    return found;
  }

  /** How many fields a row must have. */
  int size() {
    return heading.fields().size();
  }

  boolean has(ListColumn column) {
    return places.containsKey(column);
  }

  /** The field of a column, empty where the list has no such column. */
  String field(DelimitedText.Row row, ListColumn column) {
    Integer place = places.get(column);
    return place == null || place >= row.fields().size() ? "" : row.fields().get(place);
  }

  private void place(ListColumn column) {
    String name = list.heading(column);
    List<Integer> found =
        IntStream.range(0, size())
            .filter(i -> heading.fields().get(i).equalsIgnoreCase(name))
            .boxed()
            .toList();
    if (found.size() > 1) {
      problem("Invalid heading: column '%s' is there twice".formatted(name));
    }
    if (!found.isEmpty()) {
      places.put(column, found.get(0));
    } else if (list.columns().containsKey(column) || REQUIRED.contains(column)) {
      problem(
          "Cannot find column '%s' for %s%s (name it by mailboxes.columns.%s in the wave file)"
              .formatted(name, column.word(), suggestion(name), column.word()));
    }
  }

  private String suggestion(String name) {
    return Spelling.meant(name, heading.fields())
        .map(" (did you mean '%s'?)"::formatted)
        .orElse("");
  }

  /** A heading one letter away from a known column would otherwise be passed over in silence. */
  private void reportSlips() {
    for (ListColumn column : ListColumn.values()) {
      if (!places.containsKey(column) && !REQUIRED.contains(column)) {
        slip(column)
            .ifPresent(
                slip ->
                    problem(
                        "Unknown column '%s' (did you mean '%s'? If not, give it another name)"
                            .formatted(slip, column.word())));
      }
    }
  }

  private Optional<String> slip(ListColumn column) {
    List<String> words = Arrays.stream(ListColumn.values()).map(ListColumn::word).toList();
    return heading.fields().stream()
        .filter(field -> field.length() > 4 && !words.contains(field))
        .filter(field -> Spelling.distance(field, column.word()) == 1)
        .findFirst();
  }

  private void problem(String message) {
    problems.add(list.file(), heading.line(), message);
  }
}
