package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;

/** A wave that lost one message, of which its mover says something. */
class VerifyMoverLogTest {

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
        mover-log: report.csv
        """);
  }

  private Run verify(String report) throws IOException {
    Files.writeString(folder.resolve("report.csv"), report);
    return Run.of("verify", path("wave.yaml"), "--out", path("evidence"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void lossIsALossWhateverTheMoverSays() throws IOException {
    Run run = verify("Alias,Status,BadItemsEncountered\nanna,Completed,1\n");

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("MUSTER grade=FAIL critical=1");
    assertThat(run.err())
        .contains(
            "muster: the mover's log speaks of 0 items and 1 mailboxes; lines not understood: 0");
    Run csv = Run.of("report", path("evidence"), "--format", "csv");
    assertThat(csv.out()).contains("CLAIMED_SKIPPED");
  }

  @Test
  void reportThatCannotBeReadIsSaid() throws IOException {
    Run run = verify("Alias,Status,BadItemsEncountered\nanna,\u0000\n\u0000");

    assertThat(run.err()).contains("lines not understood: ");
    Run csv = Run.of("report", path("evidence"), "--format", "csv");
    assertThat(csv.out()).contains("REC-001").doesNotContain("CLAIMED");
  }
}
