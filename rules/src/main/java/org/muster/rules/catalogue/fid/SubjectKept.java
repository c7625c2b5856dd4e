package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/** The subject must be the same, or cut at 255 UTF-16 units where the profile tolerates that. */
public final class SubjectKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-008",
          Severity.MEDIUM,
          "Subject changed or cut",
          "Look for a gateway that writes tags into subjects, or a limit shorter than "
              + "255 characters, and copy the messages again without it.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (!match.differsIn(LayerKind.SUBJECT)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("the subject differs beyond what the profile tolerates"));
  }
}
