package org.muster.connectors.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.muster.rules.protection.ProtectionFact;

/** Inspects parts in tests. */
final class Inspecting {

  private Inspecting() {}

  /** The facts of a part, which must be the same in whatever pieces its octets come. */
  static List<ProtectionFact> facts(byte[] part, Claim claim) {
    List<ProtectionFact> facts = facts(part, claim, part.length);
    assertThat(facts(part, claim, 1)).isEqualTo(facts);
    return facts;
  }

  static List<ProtectionFact> facts(byte[] part, Claim claim, int piece) {
    PartInspection inspection = new PartInspection(claim);
    for (int from = 0; from < part.length; from += piece) {
      inspection.put(part, from, Math.min(from + piece, part.length));
    }
    inspection.end();
    return inspection.facts();
  }

  static ProtectionFact fact(byte[] part, Claim claim) {
    List<ProtectionFact> facts = facts(part, claim);
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }
}
