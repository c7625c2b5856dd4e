package org.muster.jobs.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** What of the planted damage reads otherwise where the target writes each message anew. */
final class OnExchange {

  private static final List<Planted> OF_THE_WAVE =
      List.of(
          new Planted("", "rights without an end", "RUN-006", null, Cause.NONE),
          new Planted("", "read in clear", "TLS-005", null, Cause.NONE),
          new Planted("", "login in clear", "TLS-004", null, Cause.NONE));

  /** In messages whose parts come back with other line ends. */
  private static final Set<String> TEXT_FILES = Set.of("private key", "password with its file");

  /** Exchange's own times prove them the work of their owner. */
  private static final Set<String> AFTER_CUTOVER =
      Set.of(Damages.DELETED_LATER, Damages.FILED_LATER, Damages.READ_LATER);

  private OnExchange() {}

  static List<Planted> of(List<Planted> planted) {
    return Stream.concat(OF_THE_WAVE.stream(), planted.stream().flatMap(OnExchange::of)).toList();
  }

  private static Stream<Planted> of(Planted planted) {
    if (planted.damage().equals("link") && planted.rule().equals("FID-003")) {
      return Stream.empty(); // the plain text is whole, and stands for the HTML
    }
    if (AFTER_CUTOVER.contains(planted.damage())) {
      return Stream.empty();
    }
    if (TEXT_FILES.contains(planted.damage())) {
      return Stream.of(as(planted, planted.rule(), Verdict.EQUIVALENT));
    }
    if (planted.verdict() == Verdict.EXACT) {
      boolean isRead = planted.cause() != Cause.MALFORMED;
      return Stream.of(as(planted, planted.rule(), isRead ? Verdict.EQUAL : Verdict.INDETERMINATE));
    }
    if (planted.verdict() == Verdict.INDETERMINATE) {
      return Stream.of(
          as(planted, "FID-003", Verdict.CHANGED)); // Exchange made it readable, and empty
    }
    return Stream.of(planted);
  }

  private static Planted as(Planted planted, String rule, @Nullable Verdict verdict) {
    return new Planted(planted.ref(), planted.damage(), rule, verdict, planted.cause());
  }
}
