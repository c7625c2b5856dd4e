package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.reports.storage.Json;
import org.muster.rules.wave.Certificate;
import org.muster.rules.wave.ClockSkew;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

class RunFileTest {

  @TempDir private Path folder;

  @Test
  void runComesBack() throws IOException {
    RunFile run = RunFile.of(Staged.run(3), List.of());
    assertThat(Json.read(written(run), RunFile.class)).isEqualTo(run);
  }

  @Test
  void keysAreInSnakeCaseAndTimesInIso() throws IOException {
    assertThat(Files.readString(written(RunFile.of(Staged.run(3), List.of()))))
        .contains(
            "\"canonical_version\" : 1",
            "\"cutover\" : null",
            "\"started\" : \"2009-02-15T01:12:09Z\"",
            "\"zone\" : \"Europe/London\"",
            "\"high_share_to_fail\" : 0.001");
  }

  @Test
  void keyOfALaterVersionIsPassedOver() throws IOException {
    Path file = written(RunFile.of(Staged.run(3), List.of()));
    Files.writeString(file, Files.readString(file).replaceFirst("\\{", "{ \"later\" : [ 1 ],"));
    assertThat(Json.read(file, RunFile.class).run()).isEqualTo(Staged.run(3));
  }

  @Test
  void recordOfAnEarlierVersionLacksWhatMayBeMissing() throws IOException {
    Path file = written(RunFile.of(Staged.run(3), List.of()));
    Files.writeString(file, Files.readString(file).replaceFirst("\"suppressed\" : null,", ""));
    assertThat(Json.read(file, RunFile.class).run()).isEqualTo(Staged.run(3));
  }

  @Test
  void postureOfAnEndComesBack() throws IOException {
    Certificate own =
        new Certificate("RSA", 2048, "SHA256withRSA", Instant.parse("2010-01-31T00:00:00Z"), false);
    Endpoint end =
        new Endpoint(
            "IMAP h:143",
            "ab".repeat(32),
            Protection.tls("TLSv1.3", "TLSv1.2", "TLS_AES_256_GCM_SHA384"),
            new Posture(List.of(own), List.of("LOGIN"), new ClockSkew(-1, 2)));
    Path file = folder.resolve("end.json");
    Json.write(end, folder.resolve("temporary"), file);
    assertThat(Json.read(file, Endpoint.class)).isEqualTo(end);
  }

  @Test
  void recordThatLacksWhatItMustSayIsDamaged() throws IOException {
    Path file = written(RunFile.of(Staged.run(3), List.of()));
    Files.writeString(file, Files.readString(file).replaceFirst("\"operator\" : \"ops\",", ""));
    assertThatThrownBy(() -> Json.read(file, RunFile.class)).hasMessageContaining("is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{ \"format\" : ",
        "{ \"format\" : \"muster-run\", \"version\" : 1 }",
        "{ \"format\" : \"muster-run\", \"version\" : 2, \"run\" : null, \"totals\" : { } }"
      })
  void damagedFileIsSaidInOneLine(String text) throws IOException {
    Path file = folder.resolve("run.json");
    Files.writeString(file, text);
    assertThatThrownBy(() -> Json.read(file, RunFile.class))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read '%s': it is damaged or of another version of Muster", file);
  }

  private Path written(RunFile run) throws IOException {
    Path file = folder.resolve("run.json");
    Json.write(run, folder.resolve("temporary"), file);
    return file;
  }
}
