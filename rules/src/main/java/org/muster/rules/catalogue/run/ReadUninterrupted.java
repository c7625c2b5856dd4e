package org.muster.rules.catalogue.run;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.mail.Interruptions;

/** Whoever relies on what was read must know how often the reading was broken off. */
public final class ReadUninterrupted implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-004",
          Severity.MEDIUM,
          "Throttled or interrupted",
          "See in the log which mailboxes were hit. Read with fewer connections, or at another hour, "
              + "where it happened often; nothing was lost by it.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> met(end.interruptions()));
  }

  private static Optional<String> met(Interruptions met) {
    String all =
        Stream.of(
                times("asked to be left alone", met.backoffs()),
                times("broke the connection", met.resets()),
                times("hung up", met.reconnects()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static Optional<String> times(String what, long number) {
    return number == 0
        ? Optional.empty()
        : Optional.of("%s %s".formatted(what, number == 1 ? "once" : number + " times"));
  }
}
