package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanOnDovecotTest {

  @TempDir Path folder;

  @Test
  void protectionRightsAndCountsAreChecked() throws IOException {
    try (DovecotWave wave = DovecotWave.start(folder)) {
      Run run = Run.of("plan", wave.file().toString());

      assertThat(run.out())
          .contains(
              "protection  TLSv1.3",
              "mailboxes   19 of 19 opened",
              "mailboxes   17 of 18 opened",
              "not opened  lena.lowe: DOES_NOT_EXIST")
          .containsPattern(
              "certificate [0-9a-f]{64}, EC 256 bits, SHA256withECDSA, to \\d{4}-\\d\\d-\\d\\d\n")
          .containsPattern("sampled     \\d+ items, [0-9,]+ KB of 3 mailboxes: ")
          .containsPattern("headers     \\d+ items of 3 mailboxes: ")
          .containsPattern("reckoned    source: .*, as sampled; target: .*, as sampled; one server")
          .doesNotContain("not sampled");
      assertThat(wave.source().logins().accepted()).isEqualTo(19);
      assertThat(run.code()).isZero();
    }
  }

  @Test
  void refusedServiceIsTriedOnce() throws IOException {
    try (DovecotWave wave = DovecotWave.start(folder)) {
      Files.writeString(folder.resolve("master.password"), "wrong\n");

      Run run = Run.of("plan", wave.file().toString());

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).contains("mailboxes   0 of 19 opened", "SIDE_STOPPED");
      assertThat(wave.source().logins().refused()).isEqualTo(1);
      assertThat(wave.target().logins().refused()).isEqualTo(1);
    }
  }

  @Test
  void serverOfAnotherAuthorityIsNotTrusted() throws IOException {
    try (DovecotWave wave = DovecotWave.start(folder)) {
      wave.with(wave.source().authority().toString(), wave.target().authority().toString());

      Run run = Run.of("plan", wave.file().toString());

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out()).contains("UNAVAILABLE, Cannot trust localhost:");
      assertThat(wave.source().logins().accepted()).isZero();
    }
  }
}
