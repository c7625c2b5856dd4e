package org.muster.reports.view.screen;

import static org.muster.reports.view.Figures.count;

import java.util.List;
import java.util.stream.Stream;
import org.muster.reports.view.RuleStanding;

/** What each rule found, worst first. */
final class RuleLines {

  private static final int RULES = 10;
  private static final int TITLE = 54;

  static final String HEADING =
      Line.left("Findings", TITLE + 21) + Line.right("items", 13) + Line.right("mailboxes", 12);

  private RuleLines() {}

  static List<String> of(List<RuleStanding> rules, Ink ink) {
    if (rules.isEmpty()) {
      return List.of("none");
    }
    Stream<String> shown = rules.stream().limit(RULES).map(r -> line(r, ink));
    int more = rules.size() - RULES;
    Stream<String> rest =
        more > 0
            ? Stream.of(count(more, "rule more", "rules more") + ", see the report")
            : Stream.of();
    return Stream.concat(shown, rest).toList();
  }

  /** Where part of a title must go, what is suppressed stays. */
  private static String title(RuleStanding r) {
    String suppressed = r.suppressedWords();
    return suppressed.isEmpty()
        ? r.rule().title()
        : Line.cut(r.rule().title(), TITLE - suppressed.length() - 3) + " (" + suppressed + ")";
  }

  private static String line(RuleStanding r, Ink ink) {
    return ink.of(r.severity(), Line.left(r.severity().name(), 8))
        + "  "
        + Line.left(r.rule().id(), 7)
        + "  "
        + Line.left(title(r), TITLE)
        + Line.right(count(r.items()), 13)
        + Line.right(count(r.mailboxes()), 12);
  }
}
