package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.RunRecord;
import org.muster.reports.storage.Sha256;

/** A wave that lost one message, which somebody decided to live with. */
class VerifySuppressedTest {

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    TestMaildir source = TestMaildir.create(folder.resolve("source/anna/Maildir"));
    TestMaildir target = TestMaildir.create(folder.resolve("target/anna/Maildir"));
    source.add(Mails.numbered(1));
    source.add(Mails.numbered(2));
    target.add(Mails.numbered(1));
    Files.write(folder.resolve("audit.key"), Base64.getEncoder().encode(new byte[33]));
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna,anna\n");
    Files.writeString(
        folder.resolve("wave.yaml"),
        """
        wave: W1
        key: file:audit.key
        source: { type: maildir, path: source }
        target: { type: maildir, path: target }
        mailboxes: list.csv
        policy: { suppressions: suppressions.yaml }
        """);
  }

  private void suppressions(LocalDate created, LocalDate expires) throws IOException {
    Files.writeString(
        folder.resolve("suppressions.yaml"),
        """
        suppressions:
          - id: S-1
            scope: { rule: REC-001 }
            reason: it was deleted on purpose
            owner: Ada Lovelace
            approved-by: Charles Babbage
            ticket: CHG-42
            created: %s
            expires: %s
        """
            .formatted(created, expires));
  }

  private Run verify(String... more) {
    List<String> args = new ArrayList<>(List.of("verify", path("wave.yaml")));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void suppressedFindingIsShownAndChangesNoExitCode() throws IOException {
    suppressions(today.minusDays(1), today.plusDays(30));

    Run run = verify("--out", path("evidence"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("MUSTER grade=REVIEW critical=0 high=0 unread=0")
        .contains("Message missing from target (suppressed)")
        .contains("1 finding of REC-001, until " + today.plusDays(30));
    assertThat(findings()).containsExactly("REC-001 S-1");
    RunRecord record = Evidence.open(folder.resolve("evidence")).run();
    assertThat(record.suppressed())
        .satisfies(
            kept -> {
              assertThat(kept.sha256()).isEqualTo(Sha256.of(folder.resolve("suppressions.yaml")));
              assertThat(kept.suppressions()).singleElement().extracting("id").isEqualTo("S-1");
            });
  }

  @Test
  void expiredSuppressionCoversNothingAndIsAFindingItself() throws IOException {
    suppressions(today.minusDays(30), today.minusDays(1));

    Run run = verify("--out", path("evidence"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("MUSTER grade=FAIL critical=1");
    assertThat(findings()).containsExactlyInAnyOrder("REC-001 ", "EVD-004 ");
  }

  @Test
  void runGoesOnOnlyUnderTheSameSuppressions() throws IOException {
    suppressions(today.minusDays(1), today.plusDays(30));
    verify("--out", path("evidence"));
    List<String> before = findings();

    assertThat(verify("--resume", path("evidence")).code()).isZero();
    assertThat(findings()).isEqualTo(before);

    suppressions(today.minusDays(1), today.plusDays(60));
    Run other = verify("--resume", path("evidence"));

    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("it holds a run of another wave file, mailbox list, suppres");
  }

  /** Rule and suppression of each finding. */
  private List<String> findings() {
    Run csv = Run.of("report", path("evidence"), "--format", "csv");
    return csv.out().lines().skip(1).map(VerifySuppressedTest::ruleAndSuppression).toList();
  }

  private static String ruleAndSuppression(String line) {
    String[] cells = line.split(",", -1);
    return cells[1] + " " + cells[cells.length - 1];
  }
}
