package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.demo.DemoWave;

/** What an operator gets wrong is answered before any mail is read, in lines that help. */
class VerifyMistakesTest {

  @TempDir Path folder;
  private Path wave;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    wave = DemoWave.write(folder.resolve("wave")).file();
    out = folder.resolve("out");
  }

  @Test
  void missingWaveFile() {
    assertUsage(verify("nowhere.yaml"), "nowhere.yaml: Cannot read the wave file: no such file");
  }

  @Test
  void missingKey() throws IOException {
    Files.delete(wave.resolveSibling("audit.key"));

    assertUsage(verify(wave.toString()), "secret not found", "no such file");
  }

  @Test
  void shortKey() throws IOException {
    Files.writeString(wave.resolveSibling("audit.key"), "short");

    assertUsage(verify(wave.toString()), "Invalid audit key: 5 octets", "muster keygen --audit");
  }

  @Test
  void investigatorKeyThatIsNone() throws IOException {
    Files.writeString(wave.resolveSibling(RunKeys.MADE_NAME), "none");

    assertUsage(verify(wave.toString()), "Invalid investigator key", "keygen --investigator");
  }

  @Test
  void listThatIsNoText() throws IOException {
    Files.write(wave.resolveSibling("mailboxes.csv"), new byte[] {'a', (byte) 0xC0, 'b'});

    assertUsage(verify(wave.toString()), "mailboxes.csv", "neither UTF-8 nor UTF-16");
  }

  @Test
  void directoryInUse() throws IOException {
    Files.writeString(Files.createDirectories(out).resolve("precious"), "x");

    assertUsage(verify(wave.toString()), "it is not empty", "--resume");
    assertThat(out).isDirectoryContaining("glob:**/precious");
  }

  @Test
  void nothingToResume() {
    Run run = Run.of("verify", wave.toString(), "--resume", out.toString());

    assertUsage(run, "Cannot resume", "no run began there");
  }

  @Test
  void resumingAnotherWave() throws IOException {
    Files.writeString(
        Files.createDirectories(out.resolve(".state")).resolve("run-identity"), "0000\n");

    Run run = Run.of("verify", wave.toString(), "--resume", out.toString());

    assertUsage(
        run,
        "Cannot resume",
        "another wave file, mailbox list, suppressions, mover's log, depth or key");
  }

  @Test
  void unknownMailbox() {
    Run run = Run.of("verify", wave.toString(), "--only", "nobody");

    assertUsage(run, "Cannot find in the mailbox list: 'nobody'");
  }

  @Test
  void serverThatIsNotThereLeavesTheRunIncomplete() throws IOException {
    String imap = "type: imap\n  host: nowhere.invalid\n  login: { password: 'file:audit.key' }\n";
    Files.writeString(
        wave, Files.readString(wave).replace("type: maildir\n  path: target\n", imap));

    Run run = verify(wave.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("Cannot read the target: Cannot connect to nowhere.invalid:993");
    assertThat(run.out())
        .isEqualTo("MUSTER grade=INCOMPLETE critical=0 high=0 unread=18 evidence=none\n");
    assertThat(out).doesNotExist();
  }

  private Run verify(String file) {
    return Run.of("verify", file, "--out", out.toString());
  }

  private static void assertUsage(Run run, String... said) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains(said).doesNotContain("Exception");
  }
}
