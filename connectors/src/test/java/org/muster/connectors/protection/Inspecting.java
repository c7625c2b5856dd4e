package org.muster.connectors.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.ProtectionFact;

/** Inspects parts in tests. */
public final class Inspecting {

  private Inspecting() {}

  /** The facts of a part, which must be the same in whatever pieces its octets come. */
  public static List<ProtectionFact> facts(byte[] part, Claim claim) {
    List<ProtectionFact> facts = facts(part, claim, part.length);
    assertThat(facts(part, claim, 1)).isEqualTo(facts);
    return facts;
  }

  public static List<ProtectionFact> facts(byte[] part, Claim claim, int piece) {
    Inspector inspection = PartInspection.of(claim);
    for (int from = 0; from < part.length; from += piece) {
      inspection.put(part, from, Math.min(from + piece, part.length));
    }
    inspection.end();
    return inspection.facts();
  }

  public static ProtectionFact fact(byte[] part, Claim claim) {
    List<ProtectionFact> facts = facts(part, claim);
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }
}
