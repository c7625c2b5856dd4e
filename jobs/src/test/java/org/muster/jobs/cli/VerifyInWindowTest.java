package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.demo.DemoWave;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Depth;

class VerifyInWindowTest {

  private static final Instant NOON = Instant.parse("2009-02-14T12:00:00Z");
  private static final Instant EVENING = Instant.parse("2009-02-14T20:00:00Z");
  private static final Instant MORNING = Instant.parse("2009-02-15T06:00:00Z");

  @TempDir Path folder;
  private Path wave;
  private Path out;
  private final StringWriter said = new StringWriter();
  private final StringWriter warned = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    wave = DemoWave.write(folder.resolve("wave")).file();
    Files.writeString(wave, Files.readString(wave) + "window: 19:00-06:00 Europe/London\n");
    out = folder.resolve("out");
  }

  @Test
  void outsideItNothingIsRead() throws Exception {
    assertThat(verify(new Given(List.of(NOON)), Beginning.FRESH)).isEqualTo(ExitCode.INCOMPLETE);

    assertThat(warned.toString())
        .isEqualTo(
            "muster: Cannot read now: the window 19:00-06:00 Europe/London is closed until"
                + " 2009-02-14 19:00 (nothing was read)\n");
    assertThat(said.toString())
        .isEqualTo("MUSTER grade=INCOMPLETE critical=0 high=0 unread=18 evidence=none\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void runThatItEndsGoesOnTheNextNight() throws Exception {
    Clock endsAtOnce = new Given(List.of(EVENING, MORNING));
    assertThat(verify(endsAtOnce, Beginning.FRESH)).isEqualTo(ExitCode.INCOMPLETE);

    assertThat(warned.toString())
        .isEqualTo(
            "muster: the window closed: 0 of 41 mailboxes are done, 0 items are read;"
                + " go on with --resume "
                + out
                + "\n");
    assertThat(said.toString())
        .isEqualTo("MUSTER grade=INCOMPLETE critical=0 high=0 unread=18 evidence=" + out + "\n");

    assertThat(verify(new Given(List.of(EVENING)), Beginning.RESUMED)).isEqualTo(ExitCode.FINDINGS);
    assertThat(said.toString()).contains("MUSTER grade=FAIL ").contains(" unread=0 ");
  }

  private ExitCode verify(Clock clock, Beginning beginning) throws Exception {
    RunRequest request =
        new RunRequest(
            wave,
            WaveReader.read(wave),
            out,
            Depth.CONTENT,
            beginning,
            2,
            null,
            List.of("verify"),
            clock);
    Console console = new Console(new PrintWriter(said, true), new PrintWriter(warned, true));
    return new Verifying(console, console.noProgress()).verify(request, Severity.HIGH);
  }

  /** Shows these one after another, in each copy, and goes on with the last. */
  private static final class Given extends Clock implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Instant> instants;
    private int next;

    Given(List<Instant> instants) {
      this.instants = instants;
    }

    @Override
    public synchronized Instant instant() {
      return instants.get(Math.min(next++, instants.size() - 1));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
