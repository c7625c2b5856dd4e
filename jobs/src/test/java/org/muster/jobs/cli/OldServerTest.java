package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.OldTls;
import org.muster.connectors.fixture.OtherJava;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;

/** A source of 2009 that speaks TLS 1.0 only, beside a target of today. */
class OldServerTest {

  @TempDir Path folder;

  private DovecotWave wave;
  private OldTls old;

  @BeforeEach
  void start() throws IOException {
    wave = DovecotWave.start(folder.resolve("wave"));
    old = OldTls.before(wave.source().imapPort(), folder);
    wave.with(
        "port: %d\n  ca: %s".formatted(wave.source().imapsPort(), wave.source().authority()),
        "port: %d\n  ca: %s".formatted(old.port(), old.authority()));
  }

  @AfterEach
  void stop() throws IOException {
    old.close();
    wave.close();
  }

  @Test
  void isReadWhereTheWaveFileSaysSoAndIsAlwaysAFinding() throws Exception {
    wave.with("ca: " + old.authority(), "ca: " + old.authority() + "\n  tls-minimum: TLSv1.0");
    Path out = folder.resolve("evidence");

    assertThat(ownProcess("verify", wave.file().toString(), "--quiet", "--out", out.toString()))
        .isEqualTo(1);
    Evidence evidence = Evidence.open(out);
    assertThat(evidence.run().source().words()).contains(" over TLSv1.0, TLS_RSA_WITH_AES_128");
    assertThat(evidence.run().target().words()).contains(" over TLSv1.3, ");
    assertThat(details(evidence))
        .contains(
            "TLS-001 the source was read over TLSv1.0",
            "TLS-002 the source was read with TLS_RSA_WITH_AES_128_CBC_SHA, without forward secrecy",
            "TLS-003 the source shows a certificate with a key of RSA 1024 bits, a certificate signed"
                + " by SHA1withRSA");
    assertThat(evidence.run().source().posture())
        .satisfies(kept -> assertThat(kept.chain().get(0).bits()).isEqualTo(1024));
  }

  @Test
  void isNotReadWithoutTheLineWhichTheMessageNames() {
    Run run = Run.of("verify", wave.file().toString(), "--out", folder + "/evidence");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .contains("Cannot read the source: Cannot read localhost:" + old.port())
        .contains("say tls-minimum: TLSv1.0, which is then always a finding");
    assertThat(run.out()).contains("grade=INCOMPLETE");
  }

  private static List<String> details(Evidence evidence) throws IOException {
    try (Stream<FindingRow> findings = evidence.rows(Table.FINDINGS)) {
      return findings.map(row -> row.rule() + " " + row.detail()).toList();
    }
  }

  /** What Java allows is settled once for a process, and this one has settled it. */
  private int ownProcess(String... arguments) throws IOException, InterruptedException {
    Path said = Files.createFile(folder.resolve("said"));
    Process process =
        OtherJava.with()
            .running(Muster.class, arguments)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    return process.waitFor();
  }
}
