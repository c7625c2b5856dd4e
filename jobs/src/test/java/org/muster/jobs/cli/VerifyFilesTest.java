package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestEml;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.connectors.fixture.TestMbox;
import org.muster.rules.mail.FolderPath;

/** The whole way from one kind of files to another, with one message lost and one altered. */
class VerifyFilesTest {

  private static final FolderPath SENT = new FolderPath(List.of("Sent"));
  private static final int ITEMS = 20;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    TestMaildir source = TestMaildir.create(folder.resolve("source/anna/Maildir"));
    for (int i = 0; i < ITEMS; i++) {
      source.add(Mails.numbered(i) + "From here on all is well.\n");
    }
    source.folder(SENT).add(Mails.numbered(100));
    Files.write(folder.resolve("audit.key"), Base64.getEncoder().encode(new byte[33]));
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna,anna\n");
  }

  private static void damage(TestFolder target) throws IOException {
    for (int i = 0; i < ITEMS; i++) {
      String message = Mails.numbered(i) + "From here on all is well.\n";
      if (i != 7) {
        target.add(i == 5 ? message.replace("within", "out of") : message);
      }
    }
    target.folder(SENT).add(Mails.numbered(100));
  }

  private Run verify(String target) throws IOException {
    return Run.of("verify", wave(target), "--out", folder.resolve("evidence").toString());
  }

  private String wave(String target) throws IOException {
    Path wave = folder.resolve("wave.yaml");
    Files.writeString(
        wave,
        """
        wave: W1
        key: file:audit.key
        source: { type: maildir, path: source }
        target: { %s, path: target }
        mailboxes: list.csv
        """
            .formatted(target));
    return wave.toString();
  }

  private List<String> rules() {
    Run csv = Run.of("report", folder.resolve("evidence").toString(), "--format", "csv");
    return csv.out().lines().skip(1).map(line -> line.split(",", 3)[1]).toList();
  }

  @Test
  void mboxLosesAndAltersWhatWasPlantedAndNothingElse() throws IOException {
    damage(TestMbox.create(folder.resolve("target/anna")));

    Run run = verify("type: mbox, from-quoting: mboxrd");

    assertThat(run.out()).contains("MUSTER grade=FAIL critical=").contains("unread=0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(rules()).containsExactlyInAnyOrder("REC-001", "FID-003");
  }

  @Test
  void variantThatIsNotNamedIsToleratedAndSaidToBe() throws IOException {
    damage(TestMbox.create(folder.resolve("target/anna")));

    verify("type: mbox");

    assertThat(rules()).containsExactlyInAnyOrder("REC-001", "FID-003", "FID-014");
  }

  @Test
  void emlFilesLoseAndAlterWhatWasPlanted() throws IOException {
    damage(TestEml.create(folder.resolve("target/anna")));

    assertThat(verify("type: eml").code()).isEqualTo(1);
    assertThat(rules()).contains("REC-001", "FID-003");
  }

  @Test
  void planCountsFiles() throws IOException {
    damage(TestMbox.create(folder.resolve("target/anna")));

    Run run = Run.of("plan", wave("type: mbox"));

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("mbox files in " + folder.resolve("target") + " (From_ lines as auto)")
        .contains("mailboxes   1 of 1 opened");
  }
}
