package org.muster.rules.suppression;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decision to live with findings for a while. It covers them only while it is in force and gives
 * a reason.
 *
 * @param id unique in its file, and what a finding that it covers is marked with
 * @param owner who answers for it
 * @param approvedBy another person than the owner
 * @param ticket where the decision can be looked up
 * @param created the day from which it is in force
 * @param expires the last day on which it is in force
 */
public record Suppression(
    String id,
    Scope scope,
    String reason,
    String owner,
    String approvedBy,
    String ticket,
    LocalDate created,
    LocalDate expires) {

  /** How long one may be in force: longer decisions are made anew. */
  public static final Period LONGEST = Period.ofYears(1);

  /** A word alone, such as "accepted" or "TODO", gives no reason. */
  private static final Pattern REASON = Pattern.compile("(?U)\\w\\S*(\\s+\\S*\\w\\S*){2,}");

  /**
   * Why it covers nothing in a run, to follow its id; empty where it is in force.
   *
   * @param day on which the run began, in UTC
   */
  public Optional<String> fault(LocalDate day) {
    if (expires.isBefore(day)) {
      return Optional.of("expired on " + expires);
    }
    if (created.isAfter(day)) {
      return Optional.of("is in force from %s only".formatted(created));
    }
    return REASON.matcher(reason.strip()).matches()
        ? Optional.empty()
        : Optional.of("gives no reason (a sentence of three words or more)");
  }
}
