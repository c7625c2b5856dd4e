package org.muster.jobs.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.jobs.survey.Estimate;
import org.muster.jobs.survey.Speed;
import org.muster.reports.view.Figures;
import org.muster.rules.mail.Depth;

/**
 * How long a server of the wave takes at depth content.
 *
 * @param name what it holds: source, target, or both sides
 * @param basis in words, what the estimate rests on
 * @param isThrottled whether the wave file bounds the octets that are read of it
 */
record PlanServer(String name, Estimate estimate, String basis, boolean isThrottled) {

  /** One or two: where one server holds both sides, its connections are shared. */
  static List<PlanServer> of(PlanSide source, PlanSide target) {
    PlanServer one = of("source", source);
    PlanServer other = of("target", target);
    return source.server().isOneWith(target.server())
        ? List.of(one.with(other))
        : List.of(one, other);
  }

  private static PlanServer of(String name, PlanSide side) {
    Optional<Speed> measured = side.speed(Depth.CONTENT);
    Speed speed = measured.orElse(Speed.ASSUMED);
    Estimate estimate = side.estimate(speed);
    String basis =
        "%s: %s items a second on each of %s, %s"
            .formatted(
                name,
                rate(speed),
                Figures.count(estimate.connections(), "connection", "connections"),
                measured.isPresent() ? "as sampled" : "assumed, since nothing was sampled");
    return new PlanServer(name, estimate, basis, side.octetsPerSecond().isPresent());
  }

  private PlanServer with(PlanServer other) {
    return new PlanServer(
        "server of both sides",
        estimate.with(other.estimate),
        "%s; %s; one server, whose connections they share".formatted(basis, other.basis),
        isThrottled || other.isThrottled);
  }

  double hours() {
    return estimate.hours();
  }

  static String rate(Speed speed) {
    String form = speed.itemsASecond() < 10 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, form, speed.itemsASecond());
  }
}
