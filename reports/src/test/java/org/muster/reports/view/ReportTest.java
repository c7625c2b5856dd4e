package org.muster.reports.view;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.Finishing;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.RowWriter;
import org.muster.reports.evidence.RunRecord;
import org.muster.reports.evidence.Table;
import org.muster.reports.view.screen.Ink;
import org.muster.reports.view.screen.Screen;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.settle.Thresholds;

class ReportTest {

  private static final Optional<InvestigatorKey> KEY =
      Optional.of(InvestigatorKey.of("0123456789abcdef0123456789ABCDEF".getBytes(US_ASCII)));
  private static final List<FindingRow> FINDINGS = SampleWave.findings().toList();
  private static final List<FolderRow> FOLDERS = SampleWave.folders().toList();

  @TempDir private Path folder;
  private Report report;

  @BeforeEach
  void finishTheSampleWave() throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(folder.resolve("wave-04.out"));
    List<MailboxRow> mailboxes = SampleWave.mailboxes().map(ReportTest::stating).toList();
    stage(directory, Table.MAILBOXES, mailboxes);
    stage(directory, Table.FOLDERS, FOLDERS);
    stage(directory, Table.FINDINGS, FINDINGS);
    Finishing.finish(directory, KEY, run(mailboxes.size()));
    report = Report.of(Evidence.open(directory.out()));
  }

  @Test
  void screenOfEvidenceIsTheScreenOfItsRows() {
    String path = folder.resolve("wave-04.out").toString();
    List<String> expected = Screen.lines(SampleWave.RUN, SampleWave.summary(), Ink.PLAIN);
    assertThat(report.screen(Ink.PLAIN))
        .map(line -> line.replace(path, "wave-04.out"))
        .isEqualTo(expected);
  }

  @Test
  void pageTellsTheRun() throws IOException {
    StringWriter page = new StringWriter();
    report.html(new Names(Map.of(5, "Ada Lovelace")), page);
    assertThat(page.toString())
        .contains("2009-W04", "9f2c41d07be3a855", "Ada Lovelace")
        .contains("imap, mail.source.example:993, certificate SHA-256 abab");
  }

  @Test
  void queriesOfThePageRun() throws IOException, SQLException {
    StringWriter page = new StringWriter();
    report.html(Names.NONE, page);
    List<String> queries =
        Pattern.compile("<pre tabindex=\"0\"><code>(.*?)</code></pre>", Pattern.DOTALL)
            .matcher(page.toString())
            .results()
            .map(m -> m.group(1).replace("&quot;", "\"").replace("&#39;", "'"))
            .map(sql -> sql.replace("FROM '", "FROM '" + folder.resolve("wave-04.out") + "/"))
            .toList();
    assertThat(queries).hasSize(2);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (String query : queries) {
        assertThat(statement.executeQuery(query).next()).isTrue();
      }
    }
  }

  @Test
  void tableHasEveryFinding() throws IOException {
    StringWriter csv = new StringWriter();
    report.csv(Names.NONE, csv);
    assertThat(csv.toString().lines()).hasSize(1 + FINDINGS.size());
  }

  @Test
  void documentIsWritten() throws IOException {
    StringWriter json = new StringWriter();
    report.json(json);
    assertThat(json.toString()).contains("\"wave\" : \"2009-W04\"", "\"grade\" : \"INCOMPLETE\"");
  }

  private static RunRecord run(int pairs) {
    RunFacts facts = SampleWave.RUN;
    return new RunRecord(
        new RunRecord.Wave(facts.wave(), pairs, ZoneId.of("Europe/London"), facts.cutover()),
        new RunRecord.Terms(
            facts.depth(), facts.profile(), facts.tolerances(), Thresholds.PUBLISHED, 1),
        new RunRecord.Endpoint(facts.source(), "ab".repeat(32)),
        new RunRecord.Endpoint(facts.target(), null),
        new RunRecord.Keys(facts.keyId(), "0011223344556677"),
        new RunRecord.Program(facts.program(), "cd".repeat(32), "17", "2.3.0"),
        new RunRecord.Invocation(List.of("verify"), "ops", "ef".repeat(32)),
        null,
        facts.started(),
        facts.started());
  }

  private static <R> void stage(EvidenceDirectory directory, Table<R> table, List<R> rows)
      throws IOException {
    Path file = Files.createDirectories(directory.staged(table)).resolve("part-0.parquet");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter<R> writer = table.writer(out, KEY)) {
      for (R row : rows) {
        writer.write(row);
      }
    }
  }

  /** The same mailbox, stating what the sample wave has of it. */
  private static MailboxRow stating(MailboxRow m) {
    return new MailboxRow(
        m.pair(),
        m.row(),
        m.ref(),
        m.organisation(),
        m.mailbox(),
        m.kind(),
        m.expectation(),
        m.sources(),
        m.depth(),
        m.profile(),
        m.sourceUnavailable(),
        m.targetUnavailable(),
        m.grade(),
        m.ledger(),
        m.balanced(),
        m.foldersListed(),
        m.foldersCompared(),
        m.foldersSkipped(),
        m.critical(),
        m.high(),
        m.medium(),
        m.low(),
        m.info(),
        0,
        FINDINGS.stream().filter(f -> f.pair() == m.pair()).count(),
        FOLDERS.stream().filter(f -> f.pair() == m.pair()).count());
  }
}
