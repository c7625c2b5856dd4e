package org.muster.jobs.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.Policy;
import org.muster.jobs.config.SuppressionFile;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveFile;
import org.muster.jobs.run.RunPlan;
import org.muster.rules.claim.Claims;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.suppression.Suppression;

/** From what the command line asks for to the plan that the job runs. */
final class RunPlans {

  private RunPlans() {}

  static RunPlan of(RunRequest request, RunKeys keys, Endpoints ends, Claims claims) {
    WaveFile file = request.wave().file();
    return new RunPlan(
        file.wave(),
        request.wave().pairs(),
        terms(request.wave(), request.depth(), ProfileChoice.of(file, ends), keys.audit())
            .where(ProfileChoice.natural(file, ends))
            .hearing(claims),
        Servers.of(file.source(), keys.audit()).presenting(ends.source().end()),
        Servers.of(file.target(), keys.audit()).presenting(ends.target().end()),
        file.key(),
        keys.investigatorAt(),
        file.rightsEnd(),
        request.out(),
        request.parallelism(),
        request.beginning(),
        file.policy().ownDomains(),
        request.cluster());
  }

  /** The plan of a snapshot, which writes no private rows and judges nothing. */
  static RunPlan of(SnapshotRequest request, Wave open, Keyring keys) {
    WaveFile file = open.file();
    return new RunPlan(
        file.wave(),
        open.pairs(),
        terms(open, request.depth(), Profile.IMAP_IMAP, keys),
        Servers.of(file.source(), keys),
        Servers.of(file.target(), keys),
        file.key(),
        file.key(),
        file.rightsEnd(),
        request.directory().path(),
        request.parallelism(),
        RunPlan.Beginning.FRESH,
        file.policy().ownDomains(),
        request.cluster());
  }

  private static Terms terms(Wave wave, Depth depth, Profile profile, Keyring keys) {
    WaveFile file = wave.file();
    @Nullable Long cutover = file.cutover() == null ? null : file.cutover().getEpochSecond();
    return new Terms(
            cutover,
            depth,
            profile,
            file.folders(),
            Aliases.of(wave.pairs(), keys),
            Thresholds.PUBLISHED,
            Instant.now().getEpochSecond())
        .suppressing(suppressions(file.policy()));
  }

  private static List<Suppression> suppressions(Policy policy) {
    SuppressionFile named = policy.suppressions();
    return named == null ? List.of() : named.suppressions();
  }
}
