package org.muster.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.suppression.Suppression;
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
 * @param suppressions what people decided to live with
 * @param day on which the run began, in UTC
 */
public record WaveFacts(
    long expected,
    long complete,
    long itemsListed,
    long itemsRead,
    boolean privilegedLogin,
    @Nullable LocalDate rightsEnd,
    Protection source,
    Protection target,
    List<Suppression> suppressions,
    LocalDate day) {

  public WaveFacts {
    suppressions = List.copyOf(suppressions);
  }

  /** A run that read files on both sides, with nothing suppressed. */
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
        Protection.FILES,
        List.of(),
        LocalDate.EPOCH);
  }

  /** The same run, over connections protected so. */
  public WaveFacts over(Protection ofSource, Protection ofTarget) {
    return new WaveFacts(
        expected,
        complete,
        itemsListed,
        itemsRead,
        privilegedLogin,
        rightsEnd,
        ofSource,
        ofTarget,
        suppressions,
        day);
  }

  /** The same run, begun on a day with suppressions. */
  public WaveFacts suppressing(List<Suppression> decided, LocalDate begun) {
    return new WaveFacts(
        expected,
        complete,
        itemsListed,
        itemsRead,
        privilegedLogin,
        rightsEnd,
        source,
        target,
        decided,
        begun);
  }
}
