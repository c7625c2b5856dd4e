package org.muster.jobs.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.Finishing;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.RunRecord;
import org.muster.reports.evidence.Table;
import org.muster.rules.mail.Depth;
import org.muster.rules.settle.Thresholds;

/** Evidence made of what a run left; two runs are the same if their roots are. */
record FinishedRun(Map<String, String> roots, Map<String, Long> rows) {

  static FinishedRun finish(SampleRun run, Path out) throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(out);
    InvestigatorKey key = InvestigatorKey.read(run.folder().resolve("investigator.key"));
    Finishing.finish(directory, Optional.of(key), record(run.pairs()));
    JsonNode tables = new ObjectMapper().readTree(directory.manifest().toFile()).required("tables");
    Map<String, String> roots = new TreeMap<>();
    Map<String, Long> rows = new TreeMap<>();
    for (Table<?> table : Table.all()) {
      JsonNode entry = tables.required(table.name());
      roots.put(table.name(), entry.required("root").asText());
      rows.put(table.name(), entry.required("rows").asLong());
    }
    return new FinishedRun(roots, rows);
  }

  private static RunRecord record(int pairs) {
    RunRecord.Endpoint end = new RunRecord.Endpoint("Maildirs", null);
    return new RunRecord(
        new RunRecord.Wave("test", pairs, ZoneOffset.UTC, null),
        new RunRecord.Terms(Depth.CONTENT, "test/1", Set.of(), Thresholds.PUBLISHED, 1),
        end,
        end,
        new RunRecord.Keys("audit", "investigator"),
        new RunRecord.Program("0", "00", "17", "2"),
        new RunRecord.Invocation(List.of("verify"), "tester", "00"),
        null,
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
