package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Dovecot;
import org.muster.jobs.demo.DemoWave;
import org.muster.jobs.demo.ExchangeTarget;
import org.muster.jobs.demo.Score;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;

/** The mission's own way: from an IMAP server to Exchange, which writes each message anew. */
class VerifyToExchangeTest {

  @TempDir Path folder;

  @Test
  void allThatIsPlantedIsFoundAndNothingElse() throws IOException {
    Path out = folder.resolve("evidence");
    try (ExchangeTarget exchange = DemoWave.exchange()) {
      DemoWave wave = DemoWave.write(folder.resolve("wave"), exchange);
      try (Dovecot source = DovecotWave.serve(wave, "source")) {
        Run run = Run.of("verify", wave.file().toString(), "--out", out.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(source.logins().refused()).isZero();
      }
      Score score = score(wave, out);
      assertThat(score.missed()).isEmpty();
      assertThat(score.unexpected()).isEmpty();
      assertThat(Evidence.open(out).run().target().words()).startsWith("EWS localhost:");
      assertThat(exchange.wasOnlyRead()).isTrue();
    }
  }

  private static Score score(DemoWave wave, Path out) throws IOException {
    try (Stream<FindingRow> findings = Evidence.open(out).rows(Table.FINDINGS)) {
      return Score.of(wave.planted(), wave.everywhere(), findings);
    }
  }
}
