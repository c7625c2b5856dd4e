package org.muster.rules.wave;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;

/**
 * One target mailbox and every source mailbox that feeds it.
 *
 * @param number the pair's number: its place among the pairs of the wave, from 0
 * @param row line of the mailbox list that named it first, from 1 with the header as line 1
 * @param sources login names or addresses; several are a merge
 * @param target login name or address
 * @param organisation ODS code of the organisation that signs for it; empty where the list has none
 * @param ref the owner's own id for the mailbox; empty where the list has none
 * @param reason why it is not expected to be migrated, or any other remark of the list
 * @param cutover the pair's own cutover, or null for the wave's
 * @param depth the pair's own depth, or null for the run's
 * @param aliases further addresses of the same owner
 */
public record MailboxPair(
    int number,
    int row,
    List<String> sources,
    String target,
    String organisation,
    String ref,
    Kind kind,
    Expectation expectation,
    String reason,
    @Nullable Instant cutover,
    @Nullable Depth depth,
    List<String> aliases) {

  public MailboxPair {
    sources = List.copyOf(sources);
    aliases = List.copyOf(aliases);
  }

  /** Whose mailbox it is. */
  public enum Kind {
    PERSON,
    SHARED,
    GENERIC,
    ROOM,
    PROTECTED
  }

  /** What the mailbox list expects of the pair. */
  public enum Expectation {
    MIGRATED,
    DEFERRED,
    NOT_MIGRATED,
    LEAVER,
    EXCLUDED
  }

  /** The same pair at another place, where only a part of the wave is verified. */
  public MailboxPair numbered(int other) {
    return new MailboxPair(
        other,
        row,
        sources,
        target,
        organisation,
        ref,
        kind,
        expectation,
        reason,
        cutover,
        depth,
        aliases);
  }

  /** The names of its mailboxes on one side. */
  public List<String> mailboxes(Side side) {
    return side == Side.SOURCE ? sources : List.of(target);
  }

  public boolean isMerge() {
    return sources.size() > 1;
  }
}
