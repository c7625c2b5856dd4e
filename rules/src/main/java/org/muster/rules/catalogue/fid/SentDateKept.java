package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/** The instant in the Date header must be the same; only its time zone may differ. */
public final class SentDateKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-007",
          Severity.MEDIUM,
          "Sent date changed",
          "Find out which step writes a new Date header (usually an import that sends "
              + "messages anew) and copy again with the date kept.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !match.differsIn(LayerKind.DATE)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of(words(source.sent(), target.sent())));
  }

  private static String words(@Nullable Long source, @Nullable Long target) {
    if (source == null || target == null) {
      return "a valid date on the %s only".formatted(source == null ? "target" : "source");
    }
    return "%d seconds %s on the target"
        .formatted(Math.abs(target - source), target >= source ? "later" : "earlier");
  }
}
