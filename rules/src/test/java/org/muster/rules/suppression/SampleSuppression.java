package org.muster.rules.suppression;

import java.time.LocalDate;

/** A decision in force on {@link #DAY}; a test names what differs. */
public final class SampleSuppression {

  public static final LocalDate DAY = LocalDate.of(2009, 2, 15);

  private SampleSuppression() {}

  public static Suppression of(String rule) {
    return of("S-1", new Scope(rule, null, null, null));
  }

  public static Suppression of(String id, Scope scope) {
    return new Suppression(
        id,
        scope,
        "the old list server counts twice",
        "Ada Lovelace",
        "Charles Babbage",
        "CHG-42",
        LocalDate.of(2009, 2, 1),
        LocalDate.of(2009, 3, 31));
  }

  public static Suppression dated(String id, LocalDate created, LocalDate expires) {
    Suppression s = of("REC-002");
    return new Suppression(
        id, s.scope(), s.reason(), s.owner(), s.approvedBy(), s.ticket(), created, expires);
  }

  public static Suppression because(String id, String reason) {
    Suppression s = of("REC-002");
    return new Suppression(
        id, s.scope(), reason, s.owner(), s.approvedBy(), s.ticket(), s.created(), s.expires());
  }
}
