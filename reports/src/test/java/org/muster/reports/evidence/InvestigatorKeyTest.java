package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvestigatorKeyTest {

  @TempDir private Path folder;

  @Test
  void madeKeyIsReadBackAndOnlyItsOwnerMayReadIt() throws IOException {
    Path file = folder.resolve("investigator.key");
    InvestigatorKey made = InvestigatorKey.make(file);
    assertThat(InvestigatorKey.read(file).octets()).isEqualTo(made.octets());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(InvestigatorKey.make(folder.resolve("other")).id()).isNotEqualTo(made.id());
  }

  @Test
  void keyIsNeverOverwritten() throws IOException {
    Path file = folder.resolve("investigator.key");
    InvestigatorKey made = InvestigatorKey.make(file);
    assertThatThrownBy(() -> InvestigatorKey.make(file))
        .hasMessage("Cannot make investigator key: '%s' exists (name a new file)", file);
    assertThat(InvestigatorKey.read(file).octets()).isEqualTo(made.octets());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
  void whatIsNoKeyIsRefusedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> InvestigatorKey.parse(text))
        .hasMessageStartingWith("Invalid investigator key (")
        .hasMessageNotContaining("c2hvcnQ")
        .hasMessageEndingWith("make one with 'muster keygen --investigator FILE')");
  }

  @Test
  void missingFileIsSaidInOneLine() {
    Path file = folder.resolve("none");
    assertThatThrownBy(() -> InvestigatorKey.read(file))
        .hasMessage("Cannot read investigator key: '%s' does not exist", file);
  }

  @Test
  void keyShowsItsIdOnly() {
    assertThat(TableTest.KEY.toString())
        .matches("InvestigatorKey\\[[0-9a-f]{16}]")
        .doesNotContain(TableTest.KEY.base64());
  }
}
