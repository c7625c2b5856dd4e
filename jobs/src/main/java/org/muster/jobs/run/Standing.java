package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.Table;

/**
 * Where a run begins, by what lies in its directory, which must be of the same plan.
 *
 * @param plan as it is to run, under the recorded start of the first run
 * @param checkpoint what to go on from
 */
record Standing(RunPlan plan, Kind kind, Optional<Path> checkpoint) {

  /** What is to do. */
  enum Kind {
    BEGIN,
    GO_ON,
    /** Nothing: all rows are committed. */
    FINISHED
  }

  static Standing of(RunPlan plan) throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(plan.out());
    Optional<FirstStart> first = FirstStart.read(directory);
    if (plan.beginning() == Beginning.FRESH || first.isEmpty()) {
      new FirstStart(plan.terms().started()).write(directory);
      return new Standing(plan, Kind.BEGIN, Optional.empty());
    }
    RunPlan resumed = plan.startedAt(first.get().started());
    Optional<Path> checkpoint = new Checkpoints(directory.checkpoints()).newest();
    if (checkpoint.isPresent()) {
      return new Standing(resumed, Kind.GO_ON, checkpoint);
    }
    if (isWhole(directory, resumed)) {
      return new Standing(resumed, Kind.FINISHED, checkpoint);
    }
    setRowsAside(directory);
    return new Standing(resumed, Kind.BEGIN, checkpoint);
  }

  private static boolean isWhole(EvidenceDirectory directory, RunPlan plan) throws IOException {
    InvestigatorKey key = InvestigatorKey.parse(plan.investigatorKey().text());
    return directory.isWhole(plan.pairs().size(), key);
  }

  /** Rows that no checkpoint tells of would come twice. */
  private static void setRowsAside(EvidenceDirectory directory) throws IOException {
    Path rows = directory.staged(Table.MAILBOXES).getParent();
    for (int number = 1; Files.exists(rows); number++) {
      Path aside = directory.state().resolve("rows-set-aside-" + number);
      if (!Files.exists(aside)) {
        Files.move(rows, aside);
      }
    }
  }
}
