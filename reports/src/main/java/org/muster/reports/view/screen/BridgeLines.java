package org.muster.reports.view.screen;

import static org.muster.reports.view.Figures.change;
import static org.muster.reports.view.Figures.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.reports.view.CountBridge;
import org.muster.reports.view.CountBridge.Step;

/** The bridge between the two counts; steps beyond the largest are added up, so it still sums. */
final class BridgeLines {

  private static final int STEPS = 8;
  private static final int NUMBER = 14;

  private BridgeLines() {}

  static List<String> of(CountBridge bridge) {
    List<String> lines = new ArrayList<>();
    lines.add(line("Listed on the source", count(bridge.source())));
    List<Step> shown = largest(bridge.steps());
    shown.forEach(s -> lines.add(line(words(s), change(s.change()))));
    int further = bridge.steps().size() - shown.size();
    if (further > 0) {
      String rest =
          count(further, "further step", "further steps") + " taken together, see the report";
      lines.add(line(rest, change(sum(bridge.steps()) - sum(shown))));
    }
    lines.add(line("Listed on the target", count(bridge.target())));
    if (bridge.unaccounted() != 0) {
      lines.add(line("UNACCOUNTED FOR: a failure of Muster itself", change(bridge.unaccounted())));
    }
    return lines;
  }

  private static List<Step> largest(List<Step> steps) {
    Comparator<Step> bySize = Comparator.comparing(s -> -Math.abs(s.change()));
    List<Step> kept = steps.stream().sorted(bySize).limit(STEPS).toList();
    return steps.stream().filter(kept::contains).toList();
  }

  private static long sum(List<Step> steps) {
    return steps.stream().mapToLong(Step::change).sum();
  }

  private static String words(Step step) {
    return step.because().isEmpty() ? step.what() : step.what() + ": " + step.because();
  }

  private static String line(String what, String number) {
    return Line.left(what, Line.WIDTH - NUMBER - 2) + Line.right(number, NUMBER);
  }
}
