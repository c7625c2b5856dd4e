package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.Table;

/** Wherever a run is killed, resuming it gives the rows that it would have given. */
class KilledRunTest {

  private static final int PAIRS = 5;
  private static final long SLOW = 40;
  private static final long AT_ONCE = 0;

  @TempDir static Path folder;
  private static SampleRun run;
  private static FinishedRun whole;
  private Path out;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    run = SampleRun.fill(folder, PAIRS).strayed();
    Path out = folder.resolve("undisturbed");
    Verification.run(run.plan(out, Beginning.FRESH), Progress.NONE, RunToKill.TEMPO);
    whole = FinishedRun.finish(run, out);
    assertThat(whole.rows()).containsEntry("mailboxes", (long) PAIRS);
    assertThat(whole.rows().get("findings")).isPositive();
  }

  @BeforeEach
  void nameDirectory(TestInfo test) {
    out = folder.resolve(test.getTestMethod().orElseThrow().getName());
  }

  @Test
  void killedWhileReading() throws Exception {
    kill(Beginning.FRESH, "checkpoints/*/chk-{3,4,5,6,7,8,9}/_metadata");

    assertThat(resumed()).isTrue();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void stoppedByItsOperator() throws Exception {
    end(Beginning.FRESH, "checkpoints/*/chk-{3,4,5,6,7,8,9}/_metadata", Process::destroy);

    assertThat(resumed()).isTrue();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void killedWhileSettling() throws Exception {
    kill(Beginning.FRESH, "rows/mailboxes/.mailboxes-*");

    resumed();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void killedDuringASecondResume() throws Exception {
    kill(Beginning.FRESH, "checkpoints/*/chk-{3,4,5,6,7,8,9}/_metadata");
    kill(Beginning.RESUMED, "rows/mailboxes/mailboxes-*");
    kill(Beginning.RESUMED, "rows/mailboxes/.mailboxes-*");

    assertThat(resumed()).isTrue();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void killedBetweenTheJobAndFinishing() throws Exception {
    Process process = RunToKill.start(run, out, Beginning.FRESH, AT_ONCE);
    assertThat(process.waitFor()).isZero();

    assertThat(resumed()).isTrue();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void withoutACheckpointTheRunBeginsAgain() throws Exception {
    kill(Beginning.FRESH, "rows/mailboxes/mailboxes-*");
    delete(out.resolve(".state/checkpoints"));

    assertThat(resumed()).isFalse();
    assertThat(out.resolve(".state/rows-set-aside-1/mailboxes")).isDirectory();
    assertThat(FinishedRun.finish(run, out)).isEqualTo(whole);
  }

  @Test
  void nothingOfTheMailIsWrittenAnywhere() throws Exception {
    kill(Beginning.FRESH, "rows/items/items-*");
    assertThat(filesThatTell(out)).isEmpty();

    resumed();
    FinishedRun.finish(run, out);
    assertThat(filesThatTell(out)).isEmpty();
    assertThat(filesThatTell(folder.resolve("source"))).isNotEmpty();
    InvestigatorKey key = InvestigatorKey.read(folder.resolve("investigator.key"));
    for (Table<?> table : Table.all()) {
      try (Stream<?> rows = Evidence.open(out, Optional.of(key)).rows(table)) {
        assertThat(rows.map(Object::toString)).noneMatch(KilledRunTest::tells);
      }
    }
  }

  private static List<Path> filesThatTell(Path directory) throws IOException {
    List<Path> telling = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (tells(Files.readString(file, StandardCharsets.ISO_8859_1))) {
          telling.add(file);
        }
      }
    }
    return telling;
  }

  /** Each message of the sample holds these in its headers and its text. */
  private static boolean tells(String text) {
    return text.contains("source.example") || text.contains("result of sample");
  }

  private boolean resumed() throws Exception {
    return Verification.run(run.plan(out, Beginning.RESUMED), Progress.NONE, RunToKill.TEMPO)
        .restored();
  }

  /** Kills a slow run when there is a file of that name in its state. */
  private void kill(Beginning beginning, String glob) throws Exception {
    end(beginning, glob, Process::destroyForcibly);
  }

  private void end(Beginning beginning, String glob, Consumer<Process> ending) throws Exception {
    Process process = RunToKill.start(run, out, beginning, SLOW);
    PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + out + "/.state/" + glob);
    long before = beginning == Beginning.FRESH ? 0 : count(wanted);
    while (count(wanted) <= before) {
      assertThat(process.isAlive()).as("runs until it is killed").isTrue();
      Thread.sleep(20);
    }
    ending.accept(process);
    process.waitFor();
  }

  private long count(PathMatcher wanted) throws IOException {
    if (!Files.isDirectory(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(wanted::matches).count();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
