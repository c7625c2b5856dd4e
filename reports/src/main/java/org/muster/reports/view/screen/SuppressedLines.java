package org.muster.reports.view.screen;

import static org.muster.reports.view.Figures.count;

import java.util.List;
import java.util.stream.Stream;
import org.muster.reports.view.SuppressionStanding;

/** What each suppression covers; none where the wave file names no suppressions. */
final class SuppressedLines {

  static final String HEADING = "Suppressed: found, and counted for neither grade nor exit code";

  private static final int MOST = 5;

  private SuppressedLines() {}

  static List<String> of(List<SuppressionStanding> all) {
    Stream<String> shown = all.stream().limit(MOST).map(SuppressedLines::line);
    int more = all.size() - MOST;
    Stream<String> rest =
        more > 0
            ? Stream.of(count(more, "suppression more", "suppressions more") + ", see the report")
            : Stream.of();
    return Stream.concat(shown, rest).toList();
  }

  private static String line(SuppressionStanding each) {
    String what =
        Line.left(each.suppression().id(), 22) + count(each.findings(), "finding", "findings");
    String when =
        each.fault().isEmpty()
            ? "until %s, approved by %s"
                .formatted(each.suppression().expires(), each.suppression().approvedBy())
            : each.fault() + " (EVD-004)";
    return Line.cut(
        "%s of %s, %s".formatted(what, each.suppression().scope().rule(), when), Line.WIDTH - 2);
  }
}
