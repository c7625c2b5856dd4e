package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;

/** Tasks that fail are restarted by Flink, within the run. */
class FailingTaskTest {

  /** Static, since stores travel to the job by value. */
  private static final AtomicInteger ITEMS = new AtomicInteger();

  private static final int MILLIS_AN_ITEM = 10;

  @TempDir Path folder;
  private SampleRun run;

  @BeforeEach
  void fill() throws IOException {
    run = SampleRun.fill(folder, 4).strayed();
    ITEMS.set(0);
  }

  @Test
  void restartedTasksGiveTheSameRows() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    Path out = folder.resolve("out");
    Verification.run(run.plan(undisturbed, Beginning.FRESH), Progress.NONE, RunToKill.TEMPO);

    Verification.run(plan(out, item -> item == 50 || item == 150), Progress.NONE, RunToKill.TEMPO);

    assertThat(FinishedRun.finish(run, out)).isEqualTo(FinishedRun.finish(run, undisturbed));
    assertThat(ITEMS.get()).as("items read, some twice").isGreaterThan(4 * SampleRun.ITEMS);
  }

  @Test
  void tasksThatFailAgainAndAgainEndTheRun() {
    assertThatThrownBy(
            () -> Verification.run(plan(folder, item -> true), Progress.NONE, RunToKill.TEMPO))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot finish the job: it failed more often than it may");
  }

  private RunPlan plan(Path out, Failing failing) {
    HinderedStore store =
        new HinderedStore(
            run.store("source"),
            () -> {
              if (failing.at(ITEMS.incrementAndGet())) {
                throw new OutOfMemoryError("thrown by a test");
              }
            });
    return run.plan(
        out,
        Beginning.FRESH,
        HinderedStore.slow(store, MILLIS_AN_ITEM),
        HinderedStore.slow(run.store("target"), MILLIS_AN_ITEM));
  }

  /** Which items of the source, counted as they are read, make a task fail. */
  private interface Failing extends Serializable {
    boolean at(int item);
  }
}
