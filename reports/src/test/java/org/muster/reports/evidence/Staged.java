package org.muster.reports.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.reports.storage.Trees;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.settle.Thresholds;

/** Stages rows as a run does. */
final class Staged {

  private final EvidenceDirectory directory;

  Staged(EvidenceDirectory directory) {
    this.directory = directory;
  }

  static RunRecord run(int pairs) {
    return new RunRecord(
        new RunRecord.Wave("2009-W04", pairs, ZoneId.of("Europe/London"), null),
        new RunRecord.Terms(
            Depth.CONTENT,
            "maildir-maildir/1",
            Set.of(Tolerance.WS, Tolerance.EOL),
            Thresholds.PUBLISHED,
            1),
        new RunRecord.Endpoint("imap, mail.source.example:993", "ab".repeat(32)),
        new RunRecord.Endpoint("maildir, target", null),
        new RunRecord.Keys("9f2c41d07be3a855", TableTest.KEY.id()),
        new RunRecord.Program("0.1.0", "cd".repeat(32), "17.0.1", "2.3.0"),
        new RunRecord.Invocation(List.of("verify", "wave-04.yaml"), "ops", "ef".repeat(32)),
        null,
        Instant.parse("2009-02-15T01:12:09Z"),
        Instant.parse("2009-02-15T05:48:51Z"));
  }

  /** One file a table, as one checkpoint leaves it. */
  Staged checkpoint(List<PairRows> pairs) throws IOException {
    file(Table.MAILBOXES, pairs.stream().map(PairRows::mailbox).toList());
    file(Table.FOLDERS, pairs.stream().flatMap(p -> p.folders().stream()).toList());
    file(Table.FINDINGS, pairs.stream().flatMap(p -> p.findings().stream()).toList());
    file(Table.ITEMS, pairs.stream().flatMap(p -> p.items().stream()).toList());
    return this;
  }

  Staged across(List<FindingRow> findings) throws IOException {
    file(Table.FINDINGS, findings);
    return this;
  }

  <R> Staged file(Table<R> table, List<R> rows) throws IOException {
    int number = Trees.parquetFiles(directory.staged(table)).size();
    Path folder = directory.staged(table).resolve("hour-" + number % 3);
    write(table, rows, folder.resolve("part-" + number + ".parquet"));
    return this;
  }

  static <R> void write(Table<R> table, List<R> rows, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter<R> writer = table.writer(out, Optional.of(TableTest.KEY))) {
      for (R row : rows) {
        writer.write(row);
      }
    }
  }

  static <R> List<R> read(Table<R> table, Path file) throws IOException {
    List<R> rows = new ArrayList<>();
    try (RowReader<R> reader = RowReader.open(table, file, Optional.of(TableTest.KEY))) {
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }
}
