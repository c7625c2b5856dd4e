package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.demo.DemoWave;

class PlanTest {

  @TempDir Path folder;

  @Test
  void waveIsCountedAndWhatCannotBeOpenedIsNamed() throws IOException {
    Run run = Run.of("plan", DemoWave.write(folder).file().toString());

    assertThat(run.out())
        .contains(
            "Wave demo: 20 mailbox pairs listed, 18 of them to be migrated",
            "mailboxes   19 of 19 opened",
            "mailboxes   17 of 18 opened",
            "not opened  lena.lowe: DOES_NOT_EXIST",
            "; no window is set")
        .containsPattern(
            "  sampled     \\d+ items, [0-9,]+ KB of 3 mailboxes: [0-9.,]+ items a second")
        .containsPattern("  headers     \\d+ items of 3 mailboxes: [0-9.,]+ items a second")
        .containsPattern("  reckoned    (source|target): .* on each of 8 connections, as sampled");
    assertThat(run.code()).isZero();
  }

  @Test
  void estimateIsHeldAgainstTheWindow() throws IOException {
    Path wave = DemoWave.write(folder).file();
    Files.writeString(wave, Files.readString(wave) + "window: 19:00-06:00 Europe/London\n");

    assertThat(Run.of("plan", wave.toString()).out()).contains("h; fits in the window of 11.0 h\n");
  }

  @Test
  void foldersThatTheWaveFileLeavesOutAreNotCounted() throws IOException {
    Path wave = DemoWave.write(folder).file();
    Files.writeString(wave, Files.readString(wave) + "folders: { skip: [ '**' ] }\n");

    assertThat(Run.of("plan", wave.toString()).out())
        .contains("folders     0 to compare, ", "items       0\n");
  }

  @Test
  void foldersThatTheTargetWillNotKeepAreForeseen() throws IOException {
    Path wave = toServer(DemoWave.write(folder).file());
    Path calendar = folder.resolve("source/lena.lowe/Maildir/.Calendar");
    Files.createDirectories(calendar.resolve("cur"));
    Files.createDirectories(calendar.resolve("new"));

    assertThat(Run.of("plan", wave.toString()).out())
        .contains(
            "  REC-015     1 folder, 0 items  a folder's name that the target has for itself: lena.lowe Calendar\n");
  }

  @Test
  void serverThatDoesNotAnswerIsNamed() throws IOException {
    Path wave = toServer(DemoWave.write(folder).file());

    Run run = Run.of("plan", wave.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains(
            "no connection", " and 17 more: UNAVAILABLE, Cannot connect to nowhere.invalid:993");
    assertThat(run.err()).doesNotContain("Exception");
  }

  private static Path toServer(Path wave) throws IOException {
    String imap = "type: imap\n  host: nowhere.invalid\n  login: { password: 'file:audit.key' }\n";
    return Files.writeString(
        wave, Files.readString(wave).replace("type: maildir\n  path: target\n", imap));
  }
}
