package org.muster.rules.catalogue.tls;

import java.util.List;
import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;

/** No server may take a password that anybody on the way can read. */
public final class NoClearLogin implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-004",
          Severity.CRITICAL,
          "Plaintext login allowed",
          "Have the server refuse logins before TLS: IMAP with LOGINDISABLED, Exchange with "
              + "SecureLogin and HTTPS only. Change passwords that were sent in clear.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> offered(end.posture().clearLogins()));
  }

  private static Optional<String> offered(List<String> logins) {
    return logins.isEmpty()
        ? Optional.empty()
        : Optional.of("takes a login before TLS: " + String.join(", ", logins));
  }
}
