package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.Table;

class VerificationTest {

  @TempDir Path folder;

  @Test
  void rowsOfAllTablesAreCommitted() throws Exception {
    SampleRun run = SampleRun.fill(folder, 3).strayed();
    Path out = folder.resolve("out");
    List<Progress.Reached> reached = new ArrayList<>();

    RunOutcome outcome =
        Verification.run(run.plan(out, Beginning.FRESH), reached::add, Tempo.DEFAULT);

    assertThat(outcome).isEqualTo(new RunOutcome(1_230_000_000, false));
    for (Table<?> table : Table.all()) {
      try (Stream<Path> files = Files.list(new EvidenceDirectory(out).staged(table))) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(table.name())
            .isNotEmpty()
            .allMatch(name -> name.endsWith(".parquet"));
      }
    }
    Progress.Reached last = reached.get(reached.size() - 1);
    assertThat(last.mailboxes()).isEqualTo(last.ofMailboxes()).isEqualTo(6);
    assertThat(last.items()).isEqualTo(3 * SampleRun.ITEMS + 3 * (SampleRun.ITEMS - 4 + 1) + 1);
    assertThat(last.octets()).isPositive();
  }
}
