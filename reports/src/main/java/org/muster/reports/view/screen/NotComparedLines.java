package org.muster.reports.view.screen;

import static org.muster.reports.view.Figures.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.reports.view.NotCompared;

/** What was not compared, with its reason. */
final class NotComparedLines {

  private NotComparedLines() {}

  static List<String> of(NotCompared not) {
    List<String> lines = new ArrayList<>();
    not.unavailable().forEach((why, n) -> lines.add(line(n, "mailbox", "mailboxes", words(why))));
    not.expectations()
        .forEach(
            (why, n) -> lines.add(line(n, "mailbox", "mailboxes", words(why) + ", as listed")));
    not.folders().forEach((why, n) -> lines.add(line(n, "folder", "folders", why)));
    return lines.isEmpty() ? List.of("nothing: every mailbox and folder was compared") : lines;
  }

  private static String line(long number, String one, String many, String why) {
    return Line.cut(
        Line.right(count(number), 8) + ' ' + Line.left(number == 1 ? one : many, 11) + why, 98);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
