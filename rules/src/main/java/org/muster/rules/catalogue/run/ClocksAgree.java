package org.muster.rules.catalogue.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.ClockSkew;

/** Times of servers can be held against each other only where their clocks agree. */
public final class ClocksAgree implements Rule.OnWave {

  /** Seconds. */
  private static final long ALLOWED = 5;

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-003",
          Severity.LOW,
          "Clock skew",
          "Set the clocks of the server and of the machine that Muster ran on by one time source, "
              + "and take the skew into account where times decided.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> skewed(end.posture().clock()));
  }

  private static Optional<String> skewed(@Nullable ClockSkew clock) {
    if (clock == null || clock.apart() <= ALLOWED) {
      return Optional.empty();
    }
    return Optional.of(
        "goes %d s or more %s this machine's clock"
            .formatted(clock.apart(), clock.least() > 0 ? "before" : "behind"));
  }
}
