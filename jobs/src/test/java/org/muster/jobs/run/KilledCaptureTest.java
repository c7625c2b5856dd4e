package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.ItemDigest;

/** A capture that is killed leaves whole files only, and captured again it is the same. */
class KilledCaptureTest {

  private static final int PAIRS = 5;
  private static final long SLOW = 25;

  @TempDir Path folder;

  /** What a snapshot says of a mailbox. */
  private record Held(CapturedMailbox mailbox, List<ItemDigest> items) {}

  @Test
  void killedWhileReading() throws Exception {
    SampleRun run = SampleRun.fill(folder, PAIRS);
    Path undisturbed = folder.resolve("undisturbed");
    CaptureToKill.capture(run, run.plan(undisturbed, Beginning.FRESH));
    Path out = folder.resolve("killed");

    Process process = CaptureToKill.start(run, out, SLOW);
    while (held(out).isEmpty()) {
      assertThat(process.isAlive()).as("runs until it is killed").isTrue();
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(held(out)).hasSizeLessThan(PAIRS);
    assertThat(held(undisturbed)).containsAllEntriesOf(held(out));
    CaptureToKill.capture(run, run.plan(out, Beginning.FRESH));

    assertThat(held(undisturbed)).hasSize(PAIRS);
    assertThat(held(out)).isEqualTo(held(undisturbed));
  }

  private static Map<String, Held> held(Path out) throws IOException {
    Path mailboxes = new SnapshotDirectory(out).mailboxes();
    Map<String, Held> held = new TreeMap<>();
    if (!Files.isDirectory(mailboxes)) {
      return held;
    }
    try (Stream<Path> files = Files.walk(mailboxes)) {
      for (Path file : files.filter(KilledCaptureTest::isInPlace).toList()) {
        held.put(file.getFileName().toString(), held(file, new ArrayList<>()));
      }
    } catch (UncheckedIOException e) {
      return Map.of(); // files come and go while the capture is running
    }
    return held;
  }

  private static boolean isInPlace(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static Held held(Path file, List<ItemDigest> items) throws IOException {
    try (MailboxFile opened = MailboxFile.open(file)) {
      List<CapturedMailbox.Kept> folders = opened.mailbox().folders();
      for (int place = 0; place < folders.size(); place++) {
        for (long item = 0; item < folders.get(place).items(); item++) {
          items.add(opened.next(place));
        }
      }
      return new Held(opened.mailbox(), items);
    }
  }
}
