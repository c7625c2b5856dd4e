package org.muster.connectors.protection.office;

import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.part.Beginning;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.ClaimedOnly;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Found;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * A rights-managed message (MS-OXORMMS section 2.2.4), told by how its compressed form begins; and
 * a part that says it is one and is not.
 */
public final class RightsFormat implements Format {

  private static final Beginning SIGNATURE = new Beginning("76E80460C411E386");

  private static final ProtectionFact ENCRYPTED =
      ProtectionFact.of(
          ProtectionLayer.ATTACHMENT, Mechanism.RIGHTS_MANAGED, ProtectionState.ENCRYPTED);

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    if (SIGNATURE.isOf(beginning)) {
      return Optional.of(new Found(List.of(ENCRYPTED)));
    }
    return claim == Claim.RIGHTS_MANAGED
        ? Optional.of(new Found(List.of(ClaimedOnly.fact(claim))))
        : Optional.empty();
  }
}
