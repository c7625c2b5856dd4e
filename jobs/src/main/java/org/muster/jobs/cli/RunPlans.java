package org.muster.jobs.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.WaveFile;
import org.muster.jobs.run.RunPlan;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;

/** From what the command line asks for to the plan that the job runs. */
final class RunPlans {

  private RunPlans() {}

  static RunPlan of(RunRequest request, RunKeys keys) {
    WaveFile file = request.wave().file();
    return new RunPlan(
        file.wave(),
        request.wave().pairs(),
        terms(request, keys),
        Servers.of(file.source()),
        Servers.of(file.target()),
        file.key(),
        keys.investigatorAt(),
        file.rightsEnd(),
        request.out(),
        request.parallelism(),
        request.beginning(),
        request.cluster());
  }

  private static Terms terms(RunRequest request, RunKeys keys) {
    WaveFile file = request.wave().file();
    @Nullable Long cutover = file.cutover() == null ? null : file.cutover().getEpochSecond();
    return new Terms(
        cutover,
        request.depth(),
        Profile.IMAP_IMAP,
        file.folders(),
        Aliases.of(request.wave().pairs(), keys.audit()),
        Thresholds.PUBLISHED,
        Instant.now().getEpochSecond());
  }
}
