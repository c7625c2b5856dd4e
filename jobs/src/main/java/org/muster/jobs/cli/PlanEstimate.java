package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.Window;
import org.muster.reports.view.Figures;

/**
 * Hours that reading takes, against the window. Both sides are read at the same time: the slower
 * one counts.
 *
 * @param window null where servers may be read at any hour
 */
record PlanEstimate(PlanSide source, PlanSide target, @Nullable Window window) {

  List<String> lines() {
    PlanServer slower =
        PlanServer.of(source, target).stream()
            .max(Comparator.comparingDouble(PlanServer::hours))
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add("Estimate      %s; %s".formatted(hours(slower.hours()), against(slower)));
    lines.add("  reckoned    " + slower.basis());
    if (window != null && !fits(slower, window)) {
      lines.addAll(new PlanAdvice(source, target, window.hours()).lines());
    }
    return lines;
  }

  private String against(PlanServer slower) {
    if (window == null || window.isAlwaysOpen()) {
      return "no window is set";
    }
    String length = hours(window.hours());
    long nights = slower.estimate().nights(window.hours());
    return fits(slower, window)
        ? "fits in the window of " + length
        : "does not fit in the window of %s: %s"
            .formatted(length, Figures.count(nights, "night", "nights"));
  }

  private static boolean fits(PlanServer slower, Window window) {
    return window.isAlwaysOpen() || slower.hours() <= window.hours();
  }

  static String hours(double hours) {
    return hours < 0.1 ? "less than 0.1 h" : String.format(Locale.ROOT, "%.1f h", hours);
  }
}
