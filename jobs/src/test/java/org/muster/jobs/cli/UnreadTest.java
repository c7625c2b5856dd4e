package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mailboxes that a run could not read are verified again, alone. */
class UnreadTest {

  @TempDir Path folder;

  @Test
  void whatWasNotReadIsVerifiedAgain() throws IOException {
    try (DovecotWave wave = DovecotWave.start(folder.resolve("wave"))) {
      Path password = wave.file().resolveSibling("master.password");
      String right = Files.readString(password);
      Files.writeString(password, "wrong\n");
      Run first = verify(wave.file(), "jack.jute,kit.kerr", "first");
      Files.writeString(password, right);
      Run second = verify(wave.file(), "unread:" + folder.resolve("first"), "second");

      assertThat(first.code()).isEqualTo(3);
      assertThat(first.out()).contains("--only unread:" + folder.resolve("first"), "unread=2");
      assertThat(first.err())
          .contains("what the servers said is in " + folder.resolve("first.log"));
      assertThat(second.out()).contains("2 mailboxes to migrate: all compared", "unread=0");
    }
  }

  private Run verify(Path wave, String only, String out) {
    return Run.of(
        "verify", wave.toString(), "--only", only, "--out", folder.resolve(out).toString());
  }
}
