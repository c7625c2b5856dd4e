package org.muster.jobs.cli;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.jobs.config.SuppressionFile;
import org.muster.jobs.config.WaveFile;
import org.muster.jobs.run.RunOutcome;
import org.muster.reports.evidence.RunRecord;
import org.muster.rules.settle.Terms;

/** Writes down what ran. */
record RunRecords(RunRequest request, RunKeys keys, Endpoints ends) {

  RunRecord of(Terms terms, RunOutcome outcome) throws IOException {
    WaveFile file = request.wave().file();
    return new RunRecord(
        new RunRecord.Wave(
            file.wave(), request.wave().pairs().size(), file.timeZone(), file.cutover()),
        terms(terms),
        ends.source().record(),
        ends.target().record(),
        new RunRecord.Keys(keys.audit().id(), keys.investigator().id()),
        ProgramFacts.program(),
        invocation(),
        suppressed(),
        Instant.ofEpochSecond(outcome.started()),
        Instant.now());
  }

  private static RunRecord.Terms terms(Terms terms) {
    return new RunRecord.Terms(
        terms.depth(),
        terms.profile().id(),
        terms.profile().allowed(),
        terms.thresholds(),
        CanonicalForm.VERSION);
  }

  private RunRecord.@Nullable Suppressed suppressed() {
    SuppressionFile named = request.wave().file().policy().suppressions();
    return named == null ? null : new RunRecord.Suppressed(named.sha256(), named.suppressions());
  }

  private RunRecord.Invocation invocation() throws IOException {
    return new RunRecord.Invocation(
        request.commandLine(),
        System.getProperty("user.name", "unknown"),
        ProgramFacts.sha256(request.waveFile(), request.wave().file().mailboxes().file()));
  }
}
