package org.muster.rules.catalogue.run;

import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.mail.Tolerance;

/** Nobody may have differences tolerated that follow from neither mail system. */
public final class ToleratesAsExpected implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-005",
          Severity.MEDIUM,
          "Tolerance profile wider than default",
          "Take the profile out of the wave file and verify again, or keep with the evidence why "
              + "these differences had to be tolerated.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    WaveFacts.Tolerated tolerated = facts.tolerated();
    if (tolerated.wider().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            0,
            "profile %s where %s follows from the mail systems; it also tolerates %s"
                .formatted(
                    tolerated.profile(),
                    tolerated.natural(),
                    tolerated.wider().stream()
                        .sorted()
                        .map(Tolerance::code)
                        .collect(Collectors.joining(", ")))));
  }
}
