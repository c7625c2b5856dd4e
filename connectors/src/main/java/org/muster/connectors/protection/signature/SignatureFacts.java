package org.muster.connectors.protection.signature;

import java.util.Optional;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.Scheme;

/** What several signatures of one content come to: as much as the worst of them. */
public final class SignatureFacts {

  private Scheme weakest = Scheme.NONE;
  private int bits;
  private Check check = Check.NONE;

  public void add(Optional<DigestAlgorithm> algorithm, Check result) {
    Scheme scheme = algorithm.map(DigestAlgorithm::scheme).orElse(Scheme.OTHER);
    int length = algorithm.map(DigestAlgorithm::bits).orElse(0);
    if (weakest == Scheme.NONE
        || scheme.strength(length).compareTo(weakest.strength(bits)) < 0
        || (scheme == weakest && length < bits)) {
      weakest = scheme;
      bits = length;
    }
    check = worse(check, result);
  }

  private static Check worse(Check one, Check other) {
    if (one == Check.BROKEN || other == Check.BROKEN) {
      return Check.BROKEN;
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  public ProtectionFact on(ProtectionFact fact) {
    return fact.under(weakest, bits).checked(check);
  }
}
