package org.muster.connectors.ews.standin;

import java.util.Optional;
import org.muster.connectors.ews.standin.store.ServerVersion;

/**
 * A request that is to be answered.
 *
 * @param asked the operation's element
 * @param access what the one who signed in, or is impersonated, may see
 * @param version the older of what the server has and what the request wants
 */
record Call(
    Asked asked,
    Access access,
    ServerVersion version,
    StandInSettings settings,
    Faults faults,
    Optional<Fault> fault) {

  /** The largest page that may be given now. */
  int cap(int otherwise) {
    return fault
        .filter(Fault.ShortPage.class::isInstance)
        .map(f -> Math.min(otherwise, ((Fault.ShortPage) f).most()))
        .orElse(otherwise);
  }

  boolean isShort() {
    return fault.filter(Fault.ShortPage.class::isInstance).isPresent();
  }

  boolean is(Oddity oddity) {
    return settings.oddities().contains(oddity);
  }
}
