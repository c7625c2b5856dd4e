package org.muster.connectors.protection.part;

import java.util.List;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.ProtectionFact;

/** Looks at one part in several ways at once. */
public record Together(List<Inspector> inspectors) implements Inspector {

  public Together {
    inspectors = List.copyOf(inspectors);
  }

  @Override
  public void signs(SignedContent content) {
    inspectors.forEach(inspector -> inspector.signs(content));
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    inspectors.forEach(inspector -> inspector.put(octets, from, to));
  }

  @Override
  public void end() {
    inspectors.forEach(Inspector::end);
  }

  @Override
  public boolean isDone() {
    return inspectors.stream().allMatch(Inspector::isDone);
  }

  @Override
  public List<ProtectionFact> facts() {
    return inspectors.stream().flatMap(inspector -> inspector.facts().stream()).toList();
  }
}
