package org.muster.rules.catalogue.fid;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/** The source's message should be what was sent: damage that is older is not the migration's. */
public final class SourceUndamaged implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-016",
          Severity.INFO,
          "Source already damaged or altered",
          "Nothing that this migration can mend. Do not put such damage down to the "
              + "mover; look for an older copy where the message matters.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    if (source == null || match.target() == null) {
      return Optional.empty(); // what did not arrive has a cause of its own
    }
    StringJoiner words = new StringJoiner("; ");
    if (isAltered(source)) {
      words.add("body is not the one of its DKIM signature");
    }
    Stream.of(Tolerance.NUL_OCTETS, Tolerance.BROKEN_HEADER)
        .filter(source.noted()::contains)
        .forEach(mark -> words.add(mark.meaning()));
    return words.length() == 0 ? Optional.empty() : Optional.of(Breach.of(words.toString()));
  }

  /** One signature that covers all of the body, and is right of it, answers for it. */
  private static boolean isAltered(ItemDigest source) {
    return source.protection().has(fact -> isDkim(fact, Check.BROKEN))
        && !source.protection().has(SourceUndamaged::isAnswerable);
  }

  private static boolean isAnswerable(ProtectionFact fact) {
    return isDkim(fact, Check.INTACT) && fact.doubt() == Doubt.NONE;
  }

  private static boolean isDkim(ProtectionFact fact, Check check) {
    return fact.mechanism() == Mechanism.DKIM && fact.check() == check;
  }
}
