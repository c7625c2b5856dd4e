package org.muster.rules.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.rules.wave.Protection;

/**
 * The run as a whole.
 *
 * @param expected mailbox pairs that were to be compared
 * @param complete of these, pairs read to the end on both sides, or decided because a mailbox does
 *     not exist
 * @param itemsListed items that servers listed and did not withdraw while they were read, both
 *     sides
 * @param itemsRead of these, items whose octets were read
 * @param privilegedLogin whether one service identity opened mailboxes of other people
 * @param rightsEnd the day by which its rights must be gone; null where the wave file names none
 * @param source what protected the connections to the source; {@code target} likewise
 */
public record WaveFacts(
    long expected,
    long complete,
    long itemsListed,
    long itemsRead,
    boolean privilegedLogin,
    @Nullable LocalDate rightsEnd,
    Protection source,
    Protection target) {

  /** A run that read files on both sides. */
  public WaveFacts(
      long expected,
      long complete,
      long itemsListed,
      long itemsRead,
      boolean privilegedLogin,
      @Nullable LocalDate rightsEnd) {
    this(
        expected,
        complete,
        itemsListed,
        itemsRead,
        privilegedLogin,
        rightsEnd,
        Protection.FILES,
        Protection.FILES);
  }

  /** The same run, over connections protected so. */
  public WaveFacts over(Protection ofSource, Protection ofTarget) {
    return new WaveFacts(
        expected, complete, itemsListed, itemsRead, privilegedLogin, rightsEnd, ofSource, ofTarget);
  }
}
