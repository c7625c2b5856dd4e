package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.demo.DemoWave;
import org.muster.rules.wave.MailboxPair;

class SelectionTest {

  @TempDir Path folder;
  private Wave wave;

  @BeforeEach
  void read() throws IOException, ConfigurationException {
    wave = WaveReader.read(DemoWave.write(folder.resolve("wave")).file());
  }

  @Test
  void pairsAreChosenBySourceTargetOrRefAndNumberedAnew() throws UsageException {
    Wave chosen = Selection.parse("M03, desk.two,Anna.Ash").of(wave);

    assertThat(chosen.pairs()).extracting(MailboxPair::number).containsExactly(0, 1, 2);
    assertThat(chosen.pairs())
        .extracting(MailboxPair::target)
        .containsExactly("anna.ash", "cara.cole", "reception");
    assertThat(chosen.pairs()).extracting(MailboxPair::row).doesNotContain(0, 1);
  }

  @Test
  void fileHoldsOneNameALine() throws UsageException, IOException {
    Path file = Files.writeString(folder.resolve("list"), "anna.ash\n\nben.birch\n");

    assertThat(Selection.parse("@" + file).of(wave).pairs()).hasSize(2);
  }

  @Test
  void unknownNamesAreAllReported() {
    assertThatThrownBy(() -> Selection.parse("anna.ash,nobody,nemo").of(wave))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Cannot find in the mailbox list: 'nobody', 'nemo'");
  }
}
