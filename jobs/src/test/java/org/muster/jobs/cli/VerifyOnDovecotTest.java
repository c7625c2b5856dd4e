package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.demo.Score;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;

/** The whole way, from a wave file to evidence, on two real servers. */
class VerifyOnDovecotTest {

  @TempDir Path folder;

  @Test
  void allThatIsPlantedIsFoundByImapToo() throws IOException {
    Path out = folder.resolve("evidence");
    try (DovecotWave wave = DovecotWave.start(folder.resolve("wave"))) {
      Run run = Run.of("verify", wave.file().toString(), "--out", out.toString());

      assertThat(run.out().lines().reduce((before, last) -> last).orElse(""))
          .matches("MUSTER grade=FAIL critical=\\d+ high=\\d+ unread=0 evidence=" + out);
      assertThat(run.code()).isEqualTo(1);
      Score score = score(wave, out);
      assertThat(score.missed()).isEmpty();
      assertThat(score.unexpected()).singleElement().asString().startsWith("wave  RUN-006");
      assertThat(Evidence.open(out).run().source().certificate()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void refusedServiceLogsInOnceForFiveHundredMailboxes() throws IOException {
    Path out = folder.resolve("evidence");
    try (DovecotWave wave = DovecotWave.start(folder.resolve("wave"))) {
      Files.writeString(wave.file().resolveSibling("master.password"), "wrong\n");
      Files.writeString(wave.file().resolveSibling("mailboxes.csv"), fiveHundred());

      Run run = Run.of("verify", wave.file().toString(), "--out", out.toString());

      assertThat(run.out())
          .endsWith("MUSTER grade=INCOMPLETE critical=0 high=1 unread=500 evidence=" + out + "\n");
      assertThat(run.code()).isEqualTo(3);
      assertThat(wave.source().logins().refused()).isEqualTo(1);
      assertThat(wave.target().logins().refused()).isEqualTo(1);
    }
  }

  @Test
  void serverOfAnotherAuthorityIsNotRead() throws IOException {
    Path out = folder.resolve("evidence");
    try (DovecotWave wave = DovecotWave.start(folder.resolve("wave"))) {
      wave.with(wave.source().authority().toString(), wave.target().authority().toString());

      Run run = Run.of("verify", wave.file().toString(), "--out", out.toString());

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.err()).hasLineCount(1).contains("Cannot read the source: Cannot trust");
      assertThat(wave.source().logins().accepted()).isZero();
    }
  }

  private static String fiveHundred() {
    return IntStream.range(0, 500)
        .mapToObj(i -> "user%d,user%d".formatted(i, i))
        .collect(Collectors.joining("\n", "source,target\n", "\n"));
  }

  private static Score score(DovecotWave wave, Path out) throws IOException {
    try (Stream<FindingRow> findings = Evidence.open(out).rows(Table.FINDINGS)) {
      return Score.of(wave.planted(), Set.of(), findings);
    }
  }
}
