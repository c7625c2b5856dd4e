package org.muster.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretReferenceTest {

  @TempDir Path folder;

  @Test
  void relativeFileIsFoundBesideTheWaveFileAndLosesItsLineEnd() throws IOException {
    Files.writeString(folder.resolve("pw"), "open sesame\r\n");

    assertThat(SecretReference.parse("file:pw", folder).text()).isEqualTo("open sesame");
  }

  @Test
  void environmentVariableIsRead() throws IOException {
    assertThat(SecretReference.parse("env:PATH", folder).text()).isEqualTo(System.getenv("PATH"));
  }

  @Test
  void literalSecretIsRefusedAndNotRepeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretReference.parse("hunter2", folder))
        .withMessageContaining("file:PATH or env:NAME")
        .withMessageNotContaining("hunter2");
  }

  @Test
  void missingAndEmptySecretsAreNamed() throws IOException {
    Files.writeString(folder.resolve("empty"), "\n");

    assertThatIOException()
        .isThrownBy(() -> SecretReference.parse("file:none", folder).octets())
        .withMessageContaining("no such file");
    assertThatIOException()
        .isThrownBy(() -> SecretReference.parse("file:empty", folder).octets())
        .withMessageContaining("it is empty");
    assertThatIOException()
        .isThrownBy(() -> SecretReference.parse("env:MUSTER_NOT_SET", folder).octets())
        .withMessageContaining("not set");
  }
}
