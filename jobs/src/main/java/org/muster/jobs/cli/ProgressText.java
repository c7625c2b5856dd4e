package org.muster.jobs.cli;

import java.time.Duration;
import java.util.Locale;
import org.muster.jobs.run.Progress.Reached;

/** How far a run came, in one line of at most 80 columns. */
record ProgressText(Reached reached, Duration elapsed) {

  @Override
  public String toString() {
    return "%,d of %,d mailboxes, %,d items, %s, %,d items/s%s"
        .formatted(
            reached.mailboxes(),
            reached.ofMailboxes(),
            reached.items(),
            octets(reached.octets()),
            reached.items() * 1_000 / Math.max(1, elapsed.toMillis()),
            left());
  }

  /** By mailboxes: how many items are left is not known before they are listed. */
  private String left() {
    int done = reached.mailboxes();
    if (done == 0 || done == reached.ofMailboxes()) {
      return "";
    }
    long seconds = elapsed.toSeconds() * (reached.ofMailboxes() - done) / done;
    return ", about " + words(Duration.ofSeconds(seconds)) + " left";
  }

  static String words(Duration time) {
    if (time.toHours() > 0) {
      return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }

  static String octets(long octets) {
    double megabytes = octets / 1e6;
    return megabytes < 1_000
        ? String.format(Locale.ROOT, "%.1f MB", megabytes)
        : String.format(Locale.ROOT, "%,.2f GB", megabytes / 1_000);
  }
}
