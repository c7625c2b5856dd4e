package org.muster.jobs.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Wave;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.run.WindowClosedException;
import org.muster.jobs.source.Deadline;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.key.Keyring;
import org.muster.rules.wave.MailboxPair;

/**
 * One run that reads for a snapshot: the first, or one that goes on with what is not captured yet.
 *
 * @param plan of the pairs that are not captured yet
 * @param until when servers may be read
 */
record SnapshotRun(SnapshotRequest request, Snapshot snapshot, RunPlan plan, Deadline until) {

  /** Checks all that can be checked before mail is read; only then makes the directory. */
  static SnapshotRun prepare(SnapshotRequest request)
      throws UsageException, UnreachableException, WindowClosedException, IOException {
    if (request.system() instanceof MailSystem.Snapshot) {
      throw new UsageException(
          "Cannot take a snapshot of the %s: it is a snapshot already (copy its directory)"
              .formatted(request.side().word()));
    }
    Keyring keys = RunKeys.audit(request.wave().file());
    Snapshot wanted = wanted(request, keys);
    Snapshot snapshot = begun(request.directory(), wanted);
    Deadline until = request.hours().deadline();
    Servers.allowTls(request.system());
    Endpoints.Reached reached = Endpoints.of(request.side(), request.wave().file());
    Snapshot begun =
        snapshot
            .over(reached.end().protection())
            .of(ProfileChoice.of(request.system(), reached).id());
    begin(request.directory(), begun);
    return new SnapshotRun(request, begun, RunPlans.of(request, open(request), keys), until);
  }

  private static Snapshot wanted(SnapshotRequest request, Keyring keys) {
    return new Snapshot(
        Snapshot.FORMAT,
        Snapshot.VERSION,
        keys.id(),
        CanonicalForm.VERSION,
        request.depth(),
        request.side(),
        Servers.words(request.system()),
        null,
        Instant.now(),
        null,
        null);
  }

  private static Snapshot begun(SnapshotDirectory directory, Snapshot wanted)
      throws UsageException, IOException {
    if (!directory.isSnapshot()) {
      OutDirectory.requireEmpty(directory.path(), "name a new directory with --out");
      return wanted;
    }
    Snapshot begun = directory.read();
    if (!begun.isLike(wanted)) {
      throw new UsageException(
          "Cannot go on with the snapshot in '%s': it is of another key, canonical form, side, depth or server (name a new directory with --out)"
              .formatted(directory.path()));
    }
    return begun;
  }

  private static void begin(SnapshotDirectory directory, Snapshot snapshot) throws UsageException {
    try {
      directory.create();
      directory.write(snapshot);
    } catch (IOException e) {
      throw new UsageException(
          "Cannot write to '%s': it cannot be made (must be in a directory that you may write to)"
              .formatted(directory.path()),
          e);
    }
    RunLog.begin(directory.path());
  }

  /** Pairs of which a mailbox is not captured, numbered anew. */
  private static Wave open(SnapshotRequest request) {
    Captured captured = new Captured(request.directory());
    List<MailboxPair> open =
        request.wave().pairs().stream()
            .filter(pair -> !pair.mailboxes(request.side()).stream().allMatch(captured::has))
            .toList();
    return Selection.numbered(request.wave(), open);
  }

  /** Sums up what is captured now, and writes it down. */
  SnapshotSummary finish() throws IOException {
    SnapshotSummary summary = SnapshotSummary.of(request);
    request.directory().write(snapshot.ended(Instant.now(), summary.totals()));
    return summary;
  }
}
