package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;

/** A run that its window ends goes on another night as if nothing had been. */
class ClosedWindowTest {

  private static final int PAIRS = 4;
  private static final int ITEMS_A_NIGHT = 60;

  /** Static, since deadlines and stores travel to the job by value. */
  private static final AtomicBoolean CLOSED = new AtomicBoolean();

  private static final AtomicInteger ITEMS = new AtomicInteger();

  private static final Tempo NIGHT = RunToKill.TEMPO.until(ClosedWindowTest::isClosed);

  @TempDir Path folder;
  private SampleRun run;
  private Path out;

  @BeforeEach
  void fill() throws Exception {
    run = SampleRun.fill(folder, PAIRS).strayed();
    out = folder.resolve("out");
    CLOSED.set(false);
    ITEMS.set(0);
  }

  @Test
  void interruptedNightsGiveTheRowsOfOneNight() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    Verification.run(run.plan(undisturbed, Beginning.FRESH), Progress.NONE, RunToKill.TEMPO);

    closedWhileReading(Beginning.FRESH);
    closedWhileReading(Beginning.RESUMED);
    RunOutcome last =
        Verification.run(run.plan(out, Beginning.RESUMED), Progress.NONE, RunToKill.TEMPO);

    assertThat(last.restored()).isTrue();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(FinishedRun.finish(run, undisturbed));
  }

  @Test
  void pastDeadlineNothingIsRead() throws Exception {
    CLOSED.set(true);

    assertThatExceptionOfType(WindowClosedException.class)
        .isThrownBy(() -> Verification.run(night(Beginning.FRESH), Progress.NONE, NIGHT))
        .withMessage("the window closed: 0 of 8 mailboxes are done, 0 items are read");
  }

  private static boolean isClosed() {
    return CLOSED.get();
  }

  private void closedWhileReading(Beginning beginning) {
    CLOSED.set(false);
    assertThatExceptionOfType(WindowClosedException.class)
        .isThrownBy(() -> Verification.run(night(beginning), Progress.NONE, NIGHT))
        .withMessageContaining(" of 8 mailboxes are done");
  }

  /** Reads until so many items of the source were read. */
  private RunPlan night(Beginning beginning) {
    HinderedStore source =
        new HinderedStore(
            run.store("source"),
            () -> {
              if (ITEMS.incrementAndGet() % ITEMS_A_NIGHT == 0) {
                CLOSED.set(true);
              }
            });
    return run.plan(out, beginning, source, run.store("target"));
  }
}
