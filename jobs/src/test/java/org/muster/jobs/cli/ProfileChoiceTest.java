package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.WaveFile;
import org.muster.jobs.config.WaveReader;
import org.muster.rules.settle.Profile;
import org.muster.rules.wave.Protection;

class ProfileChoiceTest {

  private static final String EWS =
      "{ type: ews, url: 'https://h/EWS', version: %s, login: { password: 'file:audit.key' } }";

  @TempDir Path folder;

  @Test
  void systemsThatKeepOctetsAreHeldToThem() throws Exception {
    assertThat(chosen("{ type: maildir, path: . }", false, "")).isEqualTo(Profile.IMAP_IMAP);
  }

  @Test
  void exchangeIsKnownByItsTypeAndVersion() throws Exception {
    assertThat(chosen(EWS.formatted("Exchange2007_SP1"), true, ""))
        .isEqualTo(Profile.EXCHANGE_2007_MIME);
    assertThat(chosen(EWS.formatted("Exchange2010_SP2"), true, ""))
        .isEqualTo(Profile.EXCHANGE_2010_SKELETON);
  }

  @Test
  void exchangeBehindImapIsKnownByWhatItSaysOfItself() throws Exception {
    assertThat(chosen("{ type: maildir, path: . }", true, ""))
        .isEqualTo(Profile.EXCHANGE_2007_MIME);
  }

  @Test
  void waveFileHasTheLastWord() throws Exception {
    assertThat(chosen("{ type: maildir, path: . }", true, "profile: imap-imap"))
        .isEqualTo(Profile.IMAP_IMAP);
  }

  @Test
  void whatTheWaveFileSaysChangesNothingOfWhatFollows() throws Exception {
    assertThat(wave("{ type: maildir, path: . }", "profile: exchange-2007-mime"))
        .satisfies(
            wave ->
                assertThat(ProfileChoice.natural(wave, new Endpoints(end(false), end(false))))
                    .isEqualTo(Profile.IMAP_IMAP));
  }

  @Test
  void snapshotTellsWhatItIsOf() throws Exception {
    assertThat(chosen(snapshot("\"exchange-2010-skeleton\""), false, ""))
        .isEqualTo(Profile.EXCHANGE_2010_SKELETON);
    assertThat(chosen(snapshot("null"), false, "")).isEqualTo(Profile.IMAP_IMAP);
  }

  @Test
  void snapshotOfAnEarlierVersionLeavesItToTheWaveFile() throws Exception {
    String earlier = snapshot("null");
    Path description = folder.resolve("taken/snapshot.json");
    Files.writeString(
        description, Files.readString(description).replace(", \"profile\": null", ""));

    assertThat(chosen(earlier, false, "")).isEqualTo(Profile.IMAP_IMAP);
    assertThat(chosen(earlier, false, "profile: ews-props")).isEqualTo(Profile.EWS_PROPS);
  }

  private String snapshot(String profile) throws IOException {
    Files.createDirectories(folder.resolve("taken"));
    Files.writeString(
        folder.resolve("taken/snapshot.json"),
        """
        { "format": "muster-snapshot", "version": 1, "key": "0", "canonical": 3, "depth": "CONTENT",
          "side": null, "system": "EWS", "protection": null, "started": "2009-02-14T18:00:00Z",
          "ended": null, "totals": null, "profile": %s }
        """
            .formatted(profile));
    return "{ type: snapshot, path: taken }";
  }

  private Profile chosen(String target, boolean saysExchange, String more)
      throws IOException, ConfigurationException {
    return ProfileChoice.of(wave(target, more), new Endpoints(end(false), end(saysExchange)));
  }

  private WaveFile wave(String target, String more) throws IOException, ConfigurationException {
    Files.writeString(folder.resolve("audit.key"), "0123456789abcdef0123456789abcdef\n");
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna,anna\n");
    Path file =
        Files.writeString(
            folder.resolve("wave.yaml"),
            """
            wave: W
            key: file:audit.key
            source: { type: maildir, path: . }
            target: %s
            mailboxes: list.csv
            %s
            """
                .formatted(target, more));
    return WaveReader.read(file).file();
  }

  private static Endpoints.Reached end(boolean isExchange) {
    return new Endpoints.Reached("somewhere", Protection.FILES, isExchange);
  }
}
