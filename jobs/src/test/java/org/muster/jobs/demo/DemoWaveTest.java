package org.muster.jobs.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.rules.wave.MailboxPair;

class DemoWaveTest {

  @TempDir Path folder;

  @Test
  void waveIsTheSameEachTime() throws IOException {
    DemoWave.write(folder.resolve("one"));
    DemoWave.write(folder.resolve("two"));

    assertThat(files(folder.resolve("one")))
        .isEqualTo(files(folder.resolve("two")))
        .hasSizeGreaterThan(500);
  }

  @Test
  void waveIsReadAsAnyOther() throws IOException, ConfigurationException {
    Wave wave = WaveReader.read(DemoWave.write(folder).file());

    assertThat(wave.pairs()).hasSizeBetween(12, 20);
    assertThat(wave.pairs()).extracting(MailboxPair::organisation).contains("ZZ1", "ZZ2", "ZZ3");
    assertThat(wave.pairs()).filteredOn(MailboxPair::isMerge).hasSize(1);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file)
                + " "
                + Files.getLastModifiedTime(file).toInstant().getEpochSecond() / 1_000_000,
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
