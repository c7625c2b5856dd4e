package org.muster.jobs.cli;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Wave;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;

/**
 * A snapshot as the command line asks for it.
 *
 * @param wave all of it, or what was selected of it
 * @param cluster {@code HOST:PORT}; null to run within this process
 */
record SnapshotRequest(
    Wave wave,
    Side side,
    SnapshotDirectory directory,
    Depth depth,
    int parallelism,
    @Nullable String cluster) {

  MailSystem system() {
    return wave.file().system(side);
  }

  List<String> mailboxes() {
    return wave.pairs().stream().flatMap(pair -> pair.mailboxes(side).stream()).distinct().toList();
  }

  ReadingHours hours() {
    return new ReadingHours(wave.file().window(), Clock.systemUTC());
  }
}
