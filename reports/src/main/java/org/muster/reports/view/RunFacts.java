package org.muster.reports.view;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.reports.evidence.RunRecord;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.suppression.Suppression;

/**
 * What a view says of the run itself.
 *
 * @param zone in which times are shown; stored is UTC
 * @param cutover null where the wave has none yet
 * @param finished null for a run that was stopped
 * @param source what was read, in words; as is {@code target}
 * @param tolerances what the profile allows to differ
 * @param suppressions what people decided to live with, in the order of their file
 */
public record RunFacts(
    String wave,
    ZoneId zone,
    @Nullable Instant cutover,
    Instant started,
    @Nullable Instant finished,
    Depth depth,
    String source,
    String target,
    String profile,
    Set<Tolerance> tolerances,
    int canonicalVersion,
    String keyId,
    String program,
    double highShareToFail,
    List<Suppression> suppressions,
    String evidence) {

  public RunFacts {
    tolerances = Set.copyOf(tolerances);
    suppressions = List.copyOf(suppressions);
  }

  /** The day on which the run began, in UTC. */
  LocalDate day() {
    return LocalDate.ofInstant(started, ZoneOffset.UTC);
  }

  /**
   * The facts as the evidence has them.
   *
   * @param evidence where it lies, as the reader named it
   */
  static RunFacts of(RunRecord run, Path evidence) {
    return new RunFacts(
        run.wave().name(),
        run.wave().zone(),
        run.wave().cutover(),
        run.started(),
        run.finished(),
        run.terms().depth(),
        EndpointWords.of(run.source()),
        EndpointWords.of(run.target()),
        run.terms().profile(),
        run.terms().tolerances(),
        run.terms().canonicalVersion(),
        run.keys().audit(),
        run.program().version(),
        run.terms().thresholds().highShareToFail(),
        suppressions(run.suppressed()),
        evidence.toString());
  }

  private static List<Suppression> suppressions(RunRecord.@Nullable Suppressed suppressed) {
    return suppressed == null ? List.of() : suppressed.suppressions();
  }
}
