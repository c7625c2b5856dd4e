package org.muster.connectors.protection.part;

import java.util.List;
import java.util.Optional;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** A part that says it is encrypted, and is of no format that could be. */
public final class ClaimedOnly implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return claim.isOfEncryption() ? Optional.of(new Found(List.of(fact(claim)))) : Optional.empty();
  }

  public static ProtectionFact fact(Claim claim) {
    Mechanism mechanism =
        switch (claim) {
          case CMS, CMS_ENVELOPED -> Mechanism.CMS_ENVELOPED;
          case PGP, PGP_FILE -> Mechanism.PGP_ENCRYPTED;
          case RIGHTS_MANAGED -> Mechanism.RIGHTS_MANAGED;
          case NONE, CMS_SIGNATURE, PGP_SIGNATURE -> Mechanism.UNDECIDED;
        };
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, ProtectionState.CLAIMED_ONLY)
        .because(Doubt.NO_CIPHERTEXT);
  }
}
