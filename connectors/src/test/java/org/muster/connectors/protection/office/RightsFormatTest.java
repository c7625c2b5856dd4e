package org.muster.connectors.protection.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.PartInspection;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

final class RightsFormatTest {

  private static final byte[] RIGHTS_MANAGED = HexFormat.of().parseHex("76E80460C411E38600001000");

  @Test
  void rightsManagedMessageIsToldWhateverItSays() {
    for (Claim claim : Claim.values()) {
      assertThat(fact(RIGHTS_MANAGED, claim).state()).isEqualTo(ProtectionState.ENCRYPTED);
    }
  }

  @Test
  void claimWithoutCiphertextIsOnlyAClaim() {
    assertThat(fact(new byte[40], Claim.RIGHTS_MANAGED))
        .returns(ProtectionState.CLAIMED_ONLY, ProtectionFact::state)
        .returns(Doubt.NO_CIPHERTEXT, ProtectionFact::doubt);
  }

  private static ProtectionFact fact(byte[] octets, Claim claim) {
    Inspector part = PartInspection.of(claim);
    part.put(octets, 0, octets.length);
    part.end();
    return part.facts().get(0);
  }
}
