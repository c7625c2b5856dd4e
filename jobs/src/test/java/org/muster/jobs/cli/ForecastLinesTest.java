package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.demo.DemoWave;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Tolerance;

class ForecastLinesTest {

  private static final String IMAP =
      "type: imap\n  host: mail.target.example\n  login: { password: 'file:audit.key' }\n";

  @TempDir Path folder;

  @Test
  void foldersThatMergeAreCountedAndNamed() throws Exception {
    ForecastLines lines = toServer("");

    lines.folders("anna.archer", List.of(outline("Trash", 30), outline("trash", 1)));

    assertThat(lines.lines())
        .containsExactly(
            "  REC-015     2 folders, 31 items  folders whose names differ in case only: anna.archer Trash, trash");
  }

  @Test
  void fewExamplesStandForMany() throws Exception {
    ForecastLines lines = toServer("");

    lines.folders("anna.archer", List.of(outline("Old ", 1)));
    IntStream.range(0, 6)
        .forEach(n -> lines.folders("user" + n, List.of(outline("A/B", 1), outline("C/D", 0))));

    assertThat(lines.lines())
        .containsExactly(
            "  REC-015     12 folders, 6 items  a slash in the folder's name: user0 A\\/B, C\\/D; user1 A\\/B, C\\/D and 8 more",
            "  REC-015     1 folder, 1 item  a blank at an end of the folder's name: anna.archer 'Old '");
  }

  @Test
  void namesCannotSteerTheTerminal() throws Exception {
    ForecastLines lines = toServer("");

    lines.folders("anna\u202Earcher", List.of(outline("A/\u001B[2J", 1)));

    assertThat(lines.lines().toString()).contains("anna\\u202Earcher A\\/\\u001B[2J");
  }

  @Test
  void folderIsJudgedByItsNameOnTheTarget() throws Exception {
    ForecastLines lines =
        toServer("folders: { merge: true, map: { Notes: Old notes, 'A/B': AB, ab: AB } }\n");

    lines.folders(
        "anna.archer",
        List.of(
            outline("Notes", 1),
            new FolderOutline(new FolderPath(List.of("A", "B")), FolderRole.OTHER, 1),
            outline("ab", 1)));

    assertThat(lines.lines()).isEmpty();
  }

  @Test
  void itemsAreNamedByLocator() throws Exception {
    ForecastLines lines = toServer("");

    lines.item("anna.archer", FolderPath.INBOX, item("7/1", 8_000_000, Tolerance.LONG_LINE));
    lines.item("anna.archer", FolderPath.INBOX, item("7/2", 7_000_000));

    assertThat(lines.lines())
        .containsExactly(
            "  REC-015     1 item  larger than the target takes: anna.archer INBOX 7/1",
            "  REC-015     1 item  a line longer than the target takes: anna.archer INBOX 7/1");
  }

  @Test
  void limitOfMessagesIsThatOfTheWaveFile() throws Exception {
    ForecastLines lines = toServer("policy: { message-limit: 50M }\n");

    lines.item("anna.archer", FolderPath.INBOX, item("7/1", 30_000_000));

    assertThat(lines.lines()).isEmpty();
  }

  @Test
  void filesKeepWhatTheyAreGiven() throws Exception {
    ForecastLines lines = ForecastLines.of(WaveReader.read(DemoWave.write(folder).file()).file());

    lines.folders("anna.archer", List.of(outline("A/B", 1)));
    lines.item("anna.archer", FolderPath.INBOX, item("7/1", 8_000_000));

    assertThat(lines.lines()).isEmpty();
  }

  private ForecastLines toServer(String more) throws IOException, ConfigurationException {
    Path wave = DemoWave.write(folder).file();
    String text =
        Files.readString(wave)
            .replace("type: maildir\n  path: target\n", IMAP)
            .replaceFirst("policy: .*\n", "");
    return ForecastLines.of(WaveReader.read(Files.writeString(wave, text + more)).file());
  }

  private static FolderOutline outline(String name, long items) {
    return new FolderOutline(new FolderPath(List.of(name)), FolderRole.OTHER, items);
  }

  private static ItemDigest item(String locator, long octets, Tolerance... noted) {
    Digest any = new Digest(1, 1);
    Layers none =
        new Layers(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Layer.EMPTY,
            List.of(),
            Layer.EMPTY,
            new Attachments(0, List.of(), any),
            List.of(),
            Layer.EMPTY);
    return new ItemDigest(
        locator, Condition.READ, null, any, none, any, null, null, Set.of(), octets, Set.of(noted));
  }
}
