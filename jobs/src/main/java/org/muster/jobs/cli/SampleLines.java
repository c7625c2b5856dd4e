package org.muster.jobs.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.muster.jobs.survey.Sample;
import org.muster.jobs.survey.Speed;
import org.muster.reports.view.Figures;
import org.muster.reports.view.VisibleText;
import org.muster.rules.mail.Depth;

/** What was measured of one side. */
record SampleLines(PlanSide side) {

  /** None where there was nothing to measure. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, Depth.CONTENT, "sampled");
    add(lines, Depth.ENVELOPE, "headers");
    side.samples().stream()
        .map(Sample::failure)
        .filter(failure -> !failure.isEmpty())
        .distinct()
        .forEach(why -> lines.add("  not sampled " + VisibleText.of(why)));
    return lines;
  }

  private void add(List<String> lines, Depth depth, String label) {
    side.speed(depth)
        .ifPresent(speed -> lines.add("  %-11s %s".formatted(label, words(depth, speed))));
  }

  private String words(Depth depth, Speed speed) {
    List<Sample> read =
        side.samples().stream().filter(s -> s.depth() == depth && s.items() > 0).toList();
    String octets =
        depth == Depth.CONTENT
            ? ", %s KB".formatted(Figures.count(sum(read, Sample::octets) / 1_000))
            : "";
    return "%s%s of %s: %s items a second on one connection%s"
        .formatted(
            Figures.count(sum(read, Sample::items), "item", "items"),
            octets,
            Figures.count(read.size(), "mailbox", "mailboxes"),
            PlanServer.rate(speed),
            waited(read));
  }

  private static String waited(List<Sample> read) {
    Duration waited = read.stream().map(Sample::waited).reduce(Duration.ZERO, Duration::plus);
    Duration took = read.stream().map(Sample::took).reduce(Duration.ZERO, Duration::plus);
    return waited.isZero()
        ? ""
        : ", %.0f %% of it waiting for the server"
            .formatted(100.0 * waited.toNanos() / Math.max(1, took.toNanos()));
  }

  private static long sum(List<Sample> samples, ToLongFunction<Sample> figure) {
    return samples.stream().mapToLong(figure).sum();
  }
}
