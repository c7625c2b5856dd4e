package org.muster.rules.catalogue.tls;

import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Protection;
import org.muster.rules.wave.Protection.Way;

/** What was read must stay unreadable even if the server's key is lost later. */
public final class StrongCipher implements Rule.OnWave {

  private static final Pattern BROKEN = Pattern.compile("NULL|EXPORT|RC4|3DES|_DES_|anon");

  /** TLS 1.3 names no key exchange: each of its suites has forward secrecy. */
  private static final Pattern FORWARD_SECRET = Pattern.compile("TLS_(ECDHE|DHE|AES|CHACHA20)_.*");

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-002",
          Severity.HIGH,
          "Weak cipher or key exchange",
          "Let the server offer suites with ECDHE and AES-GCM or ChaCha20 first, and no others "
              + "where its clients allow that.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> fault(end.protection()));
  }

  private static Optional<String> fault(Protection end) {
    if (end.way() != Way.TLS) {
      return Optional.empty();
    }
    if (BROKEN.matcher(end.cipher()).find()) {
      return Optional.of("was read with %s, which is broken".formatted(end.cipher()));
    }
    return FORWARD_SECRET.matcher(end.cipher()).matches()
        ? Optional.empty()
        : Optional.of("was read with %s, without forward secrecy".formatted(end.cipher()));
  }
}
