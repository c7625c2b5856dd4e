package org.muster.connectors.protection.text;

import java.util.List;
import org.muster.connectors.protection.octets.Radix64;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.ProtectionFact;

/** Takes octets out of their armour: its headers and checksum are dropped. */
final class ArmourBlock implements TextBlock {

  private final Inspector inspector;
  private final Radix64 octets;
  private boolean inHeaders = true;

  ArmourBlock(Inspector inspector) {
    this.inspector = inspector;
    this.octets = new Radix64(inspector);
  }

  @Override
  public void line(byte[] line, int length) {
    if (inHeaders && isHeader(line, length)) {
      return;
    }
    inHeaders = inHeaders && length == 0;
    if (length > 0 && line[0] != '=') {
      octets.put(line, 0, length);
    }
  }

  /** Some mail loses the empty line that ends the headers; no header is without a colon. */
  private static boolean isHeader(byte[] line, int length) {
    for (int at = 0; at < length; at++) {
      if (line[at] == ':') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void end() {
    octets.end();
  }

  @Override
  public List<ProtectionFact> facts() {
    return inspector.facts();
  }
}
