package org.muster.reports.view.screen;

import java.util.ArrayList;
import java.util.List;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.Summary;

/** What the reader does next, as commands to paste. */
final class NextLines {

  private NextLines() {}

  static List<String> of(RunFacts run, Summary summary) {
    String out = Line.ascii(run.evidence());
    List<String> lines = new ArrayList<>();
    lines.add(line("read the report", out + "/report.html"));
    if (!summary.rules().isEmpty()) {
      String worst = summary.rules().get(0).rule().id();
      lines.add(line("list every finding", "jobs/bin/muster report " + out + " --format csv"));
      lines.add(line("understand a rule", "jobs/bin/muster rules explain " + worst));
    }
    if (summary.unread().total() > 0) {
      lines.add(
          line(
              "read what was not",
              "jobs/bin/muster verify WAVE.yaml --only unread:" + out + " --out NEW-DIR"));
    }
    lines.add(line("the evidence", out + "  (not sealed: it carries no signature yet)"));
    return lines;
  }

  private static String line(String what, String how) {
    return Line.left(what, 22) + how;
  }
}
