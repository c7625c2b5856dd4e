package org.muster.jobs.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.muster.rules.wave.MailboxPair;

/** Reads the mailbox list, which is the wave's population, into mailbox pairs. */
final class MailboxListReader {

  private final ListFile list;
  private final Problems problems;

  private MailboxListReader(ListFile list, Problems problems) {
    this.list = list;
    this.problems = problems;
  }

  /** Pairs in the order in which their targets first appear. */
  static List<MailboxPair> read(ListFile list, ZoneId zone, Problems problems) {
    return new MailboxListReader(list, problems).read(zone);
  }

  private List<MailboxPair> read(ZoneId zone) {
    return text().map(text -> read(zone, DelimitedText.rows(text))).orElse(List.of());
  }

  private List<MailboxPair> read(ZoneId zone, List<DelimitedText.Row> text) {
    if (text.size() < 2) {
      problem(0, "Cannot find any mailbox (must have a heading and a row for each mailbox)");
      return List.of();
    }
    ListHeading heading = ListHeading.of(list, text.get(0), problems);
    ListRowReader reader = new ListRowReader(list, heading, zone, problems);
    List<ListRow> rows = text.stream().skip(1).map(reader::read).toList();
    rejectRepeatedSources(rows);
    return pairs(rows);
  }

  private Optional<String> text() {
    try {
      return Optional.of(ListText.read(list.file()));
    } catch (CharacterCodingException e) {
      problem(0, "Cannot read the mailbox list: neither UTF-8 nor UTF-16 (save it as UTF-8)");
    } catch (IOException e) {
      problem(0, "Cannot read the mailbox list: it is not readable");
    }
    return Optional.empty();
  }

  private void rejectRepeatedSources(List<ListRow> rows) {
    Map<String, ListRow> first = new LinkedHashMap<>();
    for (ListRow row : rows) {
      ListRow other = first.putIfAbsent(folded(row.source()), row);
      if (other != null && !row.source().isEmpty()) {
        problem(
            row.line(),
            "Invalid source: '%s' (is listed already on line %d)"
                .formatted(row.source(), other.line()));
      }
    }
  }

  private List<MailboxPair> pairs(List<ListRow> rows) {
    Map<String, List<ListRow>> byTarget = new LinkedHashMap<>();
    for (ListRow row : rows) {
      byTarget.computeIfAbsent(folded(row.target()), t -> new ArrayList<>()).add(row);
    }
    List<MailboxPair> pairs = new ArrayList<>();
    for (List<ListRow> feeding : byTarget.values()) {
      if (!feeding.get(0).target().isEmpty()) {
        checkMerge(feeding);
      }
      pairs.add(pair(pairs.size(), feeding));
    }
    return pairs;
  }

  private void checkMerge(List<ListRow> feeding) {
    ListRow first = feeding.get(0);
    if (feeding.size() == 1 && first.merge()) {
      problem(
          first.line(),
          "Invalid merge: target '%s' is listed once (a merge has a row for each source)"
              .formatted(first.target()));
    }
    for (ListRow row : feeding.size() == 1 ? List.<ListRow>of() : feeding) {
      if (!row.merge()) {
        problem(
            row.line(),
            "Invalid target: '%s' is listed %d times, first on line %d (if several sources were merged into it, say merge: yes in each of these rows)"
                .formatted(row.target(), feeding.size(), first.line()));
      }
    }
    mustAgree(feeding, "expect", ListRow::expectation);
    mustAgree(feeding, "organisation", ListRow::organisation);
    mustAgree(feeding, "kind", ListRow::kind);
    mustAgree(feeding, "cutover", row -> String.valueOf(row.cutover()));
    mustAgree(feeding, "depth", row -> String.valueOf(row.depth()));
  }

  private void mustAgree(List<ListRow> feeding, String column, Function<ListRow, Object> value) {
    ListRow first = feeding.get(0);
    for (ListRow row : feeding) {
      if (!value.apply(row).equals(value.apply(first))) {
        problem(
            row.line(),
            "Invalid %s: differs from line %d (rows merged into one target must agree)"
                .formatted(column, first.line()));
      }
    }
  }

  private static MailboxPair pair(int number, List<ListRow> feeding) {
    ListRow first = feeding.get(0);
    return new MailboxPair(
        number,
        first.line(),
        feeding.stream().map(ListRow::source).toList(),
        first.target(),
        first.organisation(),
        first.ref(),
        first.kind(),
        first.expectation(),
        first.reason(),
        first.cutover(),
        first.depth(),
        feeding.stream().flatMap(row -> row.aliases().stream()).distinct().toList());
  }

  private static String folded(String mailbox) {
    return mailbox.toLowerCase(Locale.ROOT);
  }

  private void problem(int line, String message) {
    problems.add(list.file(), line, message);
  }
}
