package org.muster.rules.catalogue.tls;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Protection.Way;

/** No mail may travel in clear, neither to its new place nor to this verification. */
public final class TrafficProtected implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-005",
          Severity.CRITICAL,
          "Migration traffic not protected",
          "Turn on TLS (tls: implicit or starttls) and take allow-plaintext out of the wave file. "
              + "Change the password that was sent, and find out who could listen on the way.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(
        facts,
        end ->
            end.protection().way() == Way.CLEAR
                ? Optional.of("was read in clear, password and mail")
                : Optional.empty());
  }
}
