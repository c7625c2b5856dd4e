package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.SecretReference;
import org.muster.rules.key.Keyring;

class KeygenTest {

  @TempDir Path folder;

  @Test
  void keyIsLongEnoughAndForTheOwnerOnly() throws IOException {
    Path file = folder.resolve("audit.key");

    assertThat(Run.of("keygen", "--audit", file.toString()).code()).isZero();
    assertThat(Keyring.of(SecretReference.parse("file:" + file, folder).octets()).id()).hasSize(16);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keyIsNeverOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("audit.key"), "precious");

    Run run = Run.of("keygen", "--audit", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("never overwritten");
    assertThat(file).hasContent("precious");
  }

  @Test
  void signingComesLater() {
    assertThat(Run.of("keygen", "--signing", "x").err()).contains("later version");
  }
}
