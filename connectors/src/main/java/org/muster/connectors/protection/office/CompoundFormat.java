package org.muster.connectors.protection.office;

import java.util.Optional;
import org.muster.connectors.protection.part.Beginning;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.part.Whole;
import org.muster.rules.protection.Mechanism;

/** The compound file of MS-CFB: legacy Office, and Office Open XML that is encrypted. */
public final class CompoundFormat implements Format {

  private static final Beginning SIGNATURE = new Beginning("D0CF11E0A1B11AE1");

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return SIGNATURE.isOf(beginning)
        ? Optional.of(
            new Whole(Mechanism.UNDECIDED, new CompoundInspector(nesting.bounds())::facts))
        : Optional.empty();
  }
}
