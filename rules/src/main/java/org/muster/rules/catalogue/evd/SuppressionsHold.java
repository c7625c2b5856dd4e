package org.muster.rules.catalogue.evd;

import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;

/** A suppression must be in force and give a reason, or it covers nothing and is told of. */
public final class SuppressionsHold implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "EVD-004",
          Severity.MEDIUM,
          "Suppression expired or unjustified",
          "Look at what it covered, which counts again. Mend it, or decide anew with a reason, an "
              + "approver and an expiry; else take it out of the file.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    String all =
        facts.suppressions().stream()
            .flatMap(each -> each.fault(facts.day()).map(why -> each.id() + " " + why).stream())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Breach(0, all));
  }
}
