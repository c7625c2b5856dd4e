package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.jobs.config.Wave;
import org.muster.jobs.survey.Surveyed;
import org.muster.reports.view.Figures;
import org.muster.reports.view.VisibleText;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.wave.MailboxPair.Expectation;

/** What a plan prints; it may name mailboxes, since it stays with whoever holds the list. */
record PlanTable(Wave wave, PlanSide source, PlanSide target) {

  private static final int SHOWN = 50;

  List<PlanSide> sides() {
    return List.of(source, target);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    side(lines, "Source", source);
    lines.addAll(forecasts());
    side(lines, "Target", target);
    lines.add("");
    lines.addAll(new PlanEstimate(source, target, wave.file().window()).lines());
    return lines;
  }

  private String heading() {
    long expected =
        wave.pairs().stream().filter(p -> p.expectation() == Expectation.MIGRATED).count();
    return "Wave %s: %s listed, %s of them to be migrated"
        .formatted(
            wave.file().wave(),
            Figures.count(wave.pairs().size(), "mailbox pair", "mailbox pairs"),
            Figures.count(expected));
  }

  private static void side(List<String> lines, String title, PlanSide side) {
    lines.add("");
    lines.add(title + "        " + Servers.words(side.system()));
    lines.add("  protection  " + side.protection());
    lines.add("  certificate " + side.certificate());
    lines.add("  clock       " + side.clock());
    lines.add(
        "  mailboxes   %s of %s opened"
            .formatted(Figures.count(side.opened()), Figures.count(side.mailboxes().size())));
    lines.add(
        "  folders     %s to compare, %s left out, %s refused"
            .formatted(
                sum(side, m -> (long) m.folders().size()),
                sum(side, m -> (long) m.skipped().size()),
                sum(side, Surveyed::refusedFolders)));
    lines.add("  items       " + Figures.count(side.items()));
    lines.addAll(notOpened(side));
    lines.addAll(new SampleLines(side).lines());
  }

  /** Mailboxes with one reason in common share a line. */
  private static List<String> notOpened(PlanSide side) {
    Map<String, List<Surveyed>> byReason = new LinkedHashMap<>();
    for (Surveyed mailbox : side.mailboxes()) {
      if (!mailbox.isOpened()) {
        String reason = "%s, %s".formatted(mailbox.unavailable(), mailbox.why());
        byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(mailbox);
      }
    }
    List<String> lines = new ArrayList<>();
    byReason.forEach((reason, mailboxes) -> lines.add(line(mailboxes) + VisibleText.of(reason)));
    return lines.size() <= SHOWN ? lines : cut(lines);
  }

  private static String line(List<Surveyed> mailboxes) {
    String first = VisibleText.of(mailboxes.get(0).mailbox());
    String others = mailboxes.size() == 1 ? "" : " and %d more".formatted(mailboxes.size() - 1);
    return "  not opened  %s%s: ".formatted(first, others);
  }

  private static List<String> cut(List<String> lines) {
    List<String> first = new ArrayList<>(lines.subList(0, SHOWN));
    first.add("  ... and %s more".formatted(Figures.count(lines.size() - SHOWN)));
    return first;
  }

  private static String sum(PlanSide side, Function<Surveyed, Long> number) {
    return Figures.count(side.mailboxes().stream().mapToLong(number::apply).sum());
  }

  private List<String> forecasts() {
    ForecastLines forecasts = ForecastLines.of(wave.file());
    for (Surveyed mailbox : source.mailboxes()) {
      forecasts.folders(
          mailbox.mailbox(), mailbox.folders().stream().map(FolderOutline::of).toList());
    }
    return forecasts.lines();
  }
}
