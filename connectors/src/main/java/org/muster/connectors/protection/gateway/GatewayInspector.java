package org.muster.connectors.protection.gateway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Looks in a page for the form of a gateway and for ciphertext. By which algorithm it is encrypted,
 * the page does not tell.
 */
final class GatewayInspector implements Inspector {

  /** A message of one line takes more. */
  private static final int LEAST_CIPHERTEXT = 256;

  private final FormActions forms = new FormActions(this::form);
  private final Base64Runs runs = new Base64Runs();
  private @Nullable Gateway gateway;

  private void form(String action) {
    gateway = gateway == null ? Gateway.of(action).orElse(null) : gateway;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    forms.put(octets, from, to);
    runs.put(octets, from, to);
  }

  @Override
  public void end() {
    forms.end();
    runs.end();
  }

  @Override
  public List<ProtectionFact> facts() {
    if (gateway == null) {
      return List.of();
    }
    return List.of(runs.counted() < LEAST_CIPHERTEXT ? empty() : encrypted(gateway));
  }

  private ProtectionFact empty() {
    return forms.hasEnded()
        ? of(ProtectionState.CLAIMED_ONLY).because(Doubt.NO_CIPHERTEXT)
        : of(ProtectionState.UNKNOWN).because(Doubt.TRUNCATED);
  }

  private ProtectionFact encrypted(Gateway known) {
    ProtectionFact fact = of(ProtectionState.ENCRYPTED);
    if (known.isEnded()) {
      return fact.because(Doubt.SERVICE_ENDED);
    }
    return forms.hasEnded() ? fact : fact.because(Doubt.TRUNCATED);
  }

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.GATEWAY, state);
  }
}
