package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.muster.jobs.survey.Estimate;
import org.muster.rules.mail.Depth;

/**
 * What would fit in a window that reading all content does not fit in.
 *
 * @param window its hours
 */
record PlanAdvice(PlanSide source, PlanSide target, double window) {

  private static final String UNKNOWN =
      "  may fit     --depth envelope: reads headers only, of which none were sampled";

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Optional<Double> headers = headers();
    lines.add(headers.map(this::envelope).orElse(UNKNOWN));
    if (headers.filter(hours -> hours <= window).isEmpty()) {
      lines.add("  would fit   --depth counts: reads no item, takes about as long as this plan");
    }
    connections().ifPresent(lines::add);
    return lines;
  }

  private String envelope(double hours) {
    return "  %s --depth envelope: %s, as headers were sampled"
        .formatted(hours <= window ? "would fit  " : "no better  ", PlanEstimate.hours(hours));
  }

  /** Empty where a side that holds items gave no headers. */
  private Optional<Double> headers() {
    List<PlanSide> sides = Stream.of(source, target).filter(side -> side.items() > 0).toList();
    List<Estimate> each =
        sides.stream()
            .flatMap(side -> side.speed(Depth.ENVELOPE).map(side::estimate).stream())
            .toList();
    if (each.size() < sides.size()) {
      return Optional.empty();
    }
    return source.server().isOneWith(target.server())
        ? each.stream().reduce(Estimate::with).map(Estimate::hours)
        : each.stream().map(Estimate::hours).max(Comparator.naturalOrder());
  }

  /** Empty where a server's connections are not all that limits it. */
  private Optional<String> connections() {
    List<String> enough = new ArrayList<>();
    for (PlanServer server : PlanServer.of(source, target)) {
      if (server.hours() > window) {
        OptionalInt least = server.estimate().connectionsFor(window);
        // A bound on octets holds over all connections.
        if (least.isEmpty() || server.isThrottled()) {
          return Optional.empty();
        }
        enough.add("%d to the %s".formatted(least.getAsInt(), server.name()));
      }
    }
    return Optional.of(
        "  would fit   connections: %s, if each were as fast (linear; not tried)"
            .formatted(String.join(" and ", enough)));
  }
}
