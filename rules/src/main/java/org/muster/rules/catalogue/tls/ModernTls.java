package org.muster.rules.catalogue.tls;

import java.util.Optional;
import java.util.Set;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Protection;

/** No end may be read over TLS below 1.2 (RFC 8997), nor be allowed to ask for it. */
public final class ModernTls implements Rule.OnWave {

  private static final Set<String> OBSOLETE = Set.of("SSLv3", "TLSv1.0", "TLSv1.1");

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-001",
          Severity.HIGH,
          "Endpoint offers obsolete TLS",
          "Bring the server to TLS 1.2 or later, or keep it off networks that others can reach "
              + "until it is switched off; then take tls-minimum out of the wave file.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> fault(end.protection()));
  }

  private static Optional<String> fault(Protection end) {
    if (OBSOLETE.contains(end.version())) {
      return Optional.of("was read over " + end.version());
    }
    return OBSOLETE.contains(end.minimum())
        ? Optional.of(
            "was read over %s, but was allowed %s".formatted(end.version(), end.minimum()))
        : Optional.empty();
  }
}
