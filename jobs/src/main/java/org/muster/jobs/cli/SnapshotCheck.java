package org.muster.jobs.cli;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.snapshot.Snapshot;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;

/** Whether the snapshots that a wave file names can be compared at all. */
final class SnapshotCheck {

  private SnapshotCheck() {}

  /** Of both sides, to any depth. */
  static void of(WaveFile wave, Keyring keys) throws UsageException {
    of(wave, keys, Depth.COUNTS);
  }

  /** Of both sides. */
  static void of(WaveFile wave, Keyring keys, Depth depth) throws UsageException {
    for (Side side : Side.values()) {
      check(side, wave.system(side), keys, depth);
    }
  }

  private static void check(Side side, MailSystem system, Keyring keys, Depth depth)
      throws UsageException {
    if (system instanceof MailSystem.Snapshot taken) {
      Snapshot snapshot = read(side, taken);
      if (!snapshot.key().equals(keys.id())) {
        throw cannot(
            side,
            "its snapshot was taken under audit key %s, this wave has %s (name the key it was taken under, or take it again)"
                .formatted(snapshot.key(), keys.id()));
      }
      if (snapshot.canonical() != CanonicalForm.VERSION) {
        throw cannot(
            side,
            "its snapshot holds canonical form %d, this version of Muster makes %d (verify with the version that took it, or take it again)"
                .formatted(snapshot.canonical(), CanonicalForm.VERSION));
      }
      if (snapshot.depth().compareTo(depth) < 0) {
        String reached = snapshot.depth().name().toLowerCase(Locale.ROOT);
        throw cannot(
            side,
            "its snapshot was taken to depth %s only (verify with --depth %s, or take it again)"
                .formatted(reached, reached));
      }
    }
  }

  private static Snapshot read(Side side, MailSystem.Snapshot taken) throws UsageException {
    try {
      return taken.directory().read();
    } catch (IOException e) {
      throw new UsageException(
          "%s (path of the %s must be what 'muster snapshot --out' or an exporter wrote)"
              .formatted(e.getMessage(), side.word()),
          e);
    }
  }

  private static UsageException cannot(Side side, String why) {
    return new UsageException("Cannot compare the %s: %s".formatted(side.word(), why));
  }

  /** What was read for it, when, and where it lies. */
  static String words(MailSystem.Snapshot taken) {
    try {
      Snapshot snapshot = taken.directory().read();
      return "Snapshot of %s, begun %s, in %s"
          .formatted(
              snapshot.system(),
              snapshot.started().atOffset(ZoneOffset.UTC).toLocalDate(),
              taken.directory().path());
    } catch (IOException e) {
      return "Snapshot in " + taken.directory().path();
    }
  }
}
