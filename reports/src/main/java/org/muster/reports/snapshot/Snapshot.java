package org.muster.reports.snapshot;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.Protection;

/**
 * What {@code snapshot.json} says.
 *
 * @param key id of the audit key that all digests are under
 * @param canonical version of the canonical form
 * @param side null where an exporter does not care
 * @param system the mail system that was read, in words
 * @param protection the least that protected a connection to it; null where an exporter says none
 * @param ended when the last run that read for it ended; null while the first one goes on
 * @param totals of all its mailboxes when that run ended
 * @param profile id of what the mail system is known for to alter; null where nobody says
 */
public record Snapshot(
    String format,
    int version,
    String key,
    int canonical,
    Depth depth,
    @Nullable Side side,
    String system,
    @Nullable Protection protection,
    Instant started,
    @Nullable Instant ended,
    @Nullable Totals totals,
    @Nullable String profile) {

  public static final String FORMAT = "muster-snapshot";
  public static final int VERSION = 1;

  /**
   * Mailboxes by what became of them, and what the captured ones hold.
   *
   * @param absent mailboxes that do not exist
   * @param unreadable of the items, those that the server listed and did not give
   */
  public record Totals(long captured, long unread, long absent, long items, long unreadable) {

    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /** With one mailbox more, of which there may be no file. */
    public Totals plus(Optional<CapturedMailbox> mailbox) {
      if (mailbox.filter(CapturedMailbox::leavesNothingOpen).isEmpty()) {
        return new Totals(captured, unread + 1, absent, items, unreadable);
      }
      CapturedMailbox found = mailbox.get();
      return found.unavailable() != null
          ? new Totals(captured, unread, absent + 1, items, unreadable)
          : new Totals(
              captured + 1,
              unread,
              absent,
              items + found.items(),
              unreadable + found.folders().stream().mapToLong(f -> f.account().unreadable()).sum());
    }
  }

  public Snapshot {
    if (!format.equals(FORMAT) || version != VERSION) {
      throw new IllegalArgumentException(
          "Invalid snapshot: '%s' version %d (must be %s version %d)"
              .formatted(format, version, FORMAT, VERSION));
    }
  }

  /** One of which nobody says what its mail system alters. */
  public Snapshot(
      String format,
      int version,
      String key,
      int canonical,
      Depth depth,
      @Nullable Side side,
      String system,
      @Nullable Protection protection,
      Instant started,
      @Nullable Instant ended,
      @Nullable Totals totals) {
    this(
        format,
        version,
        key,
        canonical,
        depth,
        side,
        system,
        protection,
        started,
        ended,
        totals,
        null);
  }

  /** The same of a mail system that is known for a profile. */
  public Snapshot of(String known) {
    return new Snapshot(
        format,
        version,
        key,
        canonical,
        depth,
        side,
        system,
        protection,
        started,
        ended,
        totals,
        known);
  }

  /** The same to another depth, which a row of the mailbox list may ask for. */
  public Snapshot to(Depth other) {
    return new Snapshot(
        format,
        version,
        key,
        canonical,
        other,
        side,
        system,
        protection,
        started,
        ended,
        totals,
        profile);
  }

  /** Whether both can lie in one directory. */
  public boolean isLike(Snapshot other) {
    return key.equals(other.key)
        && canonical == other.canonical
        && depth == other.depth
        && side == other.side
        && system.equals(other.system);
  }

  /** The same, read over another connection too. */
  public Snapshot over(Protection connection) {
    Protection least = protection == null ? connection : protection.orWeaker(connection);
    return new Snapshot(
        format, version, key, canonical, depth, side, system, least, started, ended, totals,
        profile);
  }

  /** The same, ended. */
  public Snapshot ended(Instant when, Totals sums) {
    return new Snapshot(
        format,
        version,
        key,
        canonical,
        depth,
        side,
        system,
        protection,
        started,
        when,
        sums,
        profile);
  }
}
