package org.muster.connectors.protection.part;

import java.util.List;
import org.muster.rules.protection.ProtectionFact;

/** What is known of a part by how it begins; its further octets tell nothing. */
public record Found(List<ProtectionFact> facts) implements Inspector {

  public Found {
    facts = List.copyOf(facts);
  }

  @Override
  public void put(byte[] octets, int from, int to) {}

  @Override
  public void end() {}
}
