package org.muster.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.suppression.Suppression;
import org.muster.rules.wave.End;

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
 * @param source the source as it presented itself; {@code target} likewise
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
    End source,
    End target,
    Tolerated tolerated,
    List<Suppression> suppressions,
    LocalDate day) {

  /**
   * What may differ.
   *
   * @param profile id of the profile that pairs were judged under
   * @param natural id of the profile that follows from the mail systems
   * @param wider what the first allows and the second does not
   */
  public record Tolerated(String profile, String natural, Set<Tolerance> wider) {

    /** No more than follows from the mail systems. */
    public static final Tolerated AS_EXPECTED = new Tolerated("", "", Set.of());

    public Tolerated {
      wider = Set.copyOf(wider);
    }
  }

  public WaveFacts {
    suppressions = List.copyOf(suppressions);
  }

  /** A run that read files on both sides, as expected and with nothing suppressed. */
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
        End.FILES,
        End.FILES,
        Tolerated.AS_EXPECTED,
        List.of(),
        LocalDate.EPOCH);
  }

  /** The same run, between these ends. */
  public WaveFacts between(End ofSource, End ofTarget) {
    return new WaveFacts(
        expected,
        complete,
        itemsListed,
        itemsRead,
        privilegedLogin,
        rightsEnd,
        ofSource,
        ofTarget,
        tolerated,
        suppressions,
        day);
  }

  /** The same run, begun on a day, under these terms. */
  public WaveFacts under(Tolerated allowed, List<Suppression> decided, LocalDate begun) {
    return new WaveFacts(
        expected,
        complete,
        itemsListed,
        itemsRead,
        privilegedLogin,
        rightsEnd,
        source,
        target,
        allowed,
        decided,
        begun);
  }
}
