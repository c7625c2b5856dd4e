package org.muster.rules.settle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.rules.claim.Claims;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.suppression.Suppression;

/**
 * What the pairs of a run are judged under.
 *
 * @param cutover epoch second from which the target is live; null where the wave has none yet
 * @param profile what may differ
 * @param natural the profile that follows from the mail systems, whatever the wave file asks for
 * @param aliases address token to the token of the owner's primary address, under the run's key
 * @param suppressions what people decided to live with, in the order of their file
 * @param claims what the mover says of its own work
 * @param started epoch second of the run's recorded start; a resumed run keeps the first
 */
public record Terms(
    @Nullable Long cutover,
    Depth depth,
    Profile profile,
    Profile natural,
    FolderMap folders,
    Map<Digest, Digest> aliases,
    Thresholds thresholds,
    List<Suppression> suppressions,
    Claims claims,
    long started) {

  public Terms {
    aliases = Map.copyOf(aliases);
    suppressions = List.copyOf(suppressions);
  }

  /**
   * Nothing is suppressed, no mover is heard, and no more is allowed to differ than follows from
   * the mail systems.
   */
  public Terms(
      @Nullable Long cutover,
      Depth depth,
      Profile profile,
      FolderMap folders,
      Map<Digest, Digest> aliases,
      Thresholds thresholds,
      long started) {
    this(
        cutover,
        depth,
        profile,
        profile,
        folders,
        aliases,
        thresholds,
        List.of(),
        Claims.NONE,
        started);
  }

  /** The same, covered by these decisions. */
  public Terms suppressing(List<Suppression> decided) {
    return new Terms(
        cutover, depth, profile, natural, folders, aliases, thresholds, decided, claims, started);
  }

  /** The same, where this profile follows from the mail systems. */
  public Terms where(Profile follows) {
    return new Terms(
        cutover,
        depth,
        profile,
        follows,
        folders,
        aliases,
        thresholds,
        suppressions,
        claims,
        started);
  }

  /** The same under another recorded start. */
  public Terms startedAt(long second) {
    return new Terms(
        cutover,
        depth,
        profile,
        natural,
        folders,
        aliases,
        thresholds,
        suppressions,
        claims,
        second);
  }

  /** The same, with what the mover says. */
  public Terms hearing(Claims said) {
    return new Terms(
        cutover,
        depth,
        profile,
        natural,
        folders,
        aliases,
        thresholds,
        suppressions,
        said,
        started);
  }

  /** The day of the recorded start, in UTC: what suppressions are held against. */
  public LocalDate startedDay() {
    return LocalDate.ofInstant(Instant.ofEpochSecond(started), ZoneOffset.UTC);
  }
}
