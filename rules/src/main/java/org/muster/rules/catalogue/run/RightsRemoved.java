package org.muster.rules.catalogue.run;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;

/**
 * An identity that may open every mailbox must lose that right as soon as the verification ends.
 */
public final class RightsRemoved implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-006",
          Severity.MEDIUM,
          "Muster's own account can still read all mail",
          "Remove the rights of the service identity by the date stated, on both "
              + "sides, and keep the proof with the evidence.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    if (!facts.privilegedLogin()) {
      return Optional.empty();
    }
    LocalDate end = facts.rightsEnd();
    return Optional.of(
        new Breach(
            0,
            end == null
                ? "its rights are still in force, and the wave file names no date for their end"
                : "its rights are still in force and must be gone by " + end));
  }
}
