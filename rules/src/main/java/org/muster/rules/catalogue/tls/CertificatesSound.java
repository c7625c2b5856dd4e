package org.muster.rules.catalogue.tls;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.EachEnd;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Certificate;

/** What proves who a server is must be in date, vouched for, and too strong to be forged. */
public final class CertificatesSound implements Rule.OnWave {

  private static final int LEAST_BITS = 2048;

  /** Keys whose size is that of a number to be factored, or the like. */
  private static final Set<String> LARGE = Set.of("RSA", "DSA", "DH");

  private static final Pattern FORGEABLE = Pattern.compile("(?i)(MD2|MD5|SHA-?1)with.*");

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-003",
          Severity.HIGH,
          "Certificate fault",
          "Give the server a certificate of an authority that its clients trust, with a key of RSA "
              + "2048 bits or of an elliptic curve, signed with SHA-256 or better.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    return EachEnd.breach(facts, end -> faults(end.posture().chain(), facts.day()));
  }

  private static Optional<String> faults(List<Certificate> chain, LocalDate day) {
    String all =
        IntStream.range(0, chain.size())
            .boxed()
            .flatMap(place -> faults(chain.get(place), place == 0, day))
            .distinct()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of("shows " + all);
  }

  private static Stream<String> faults(Certificate shown, boolean own, LocalDate day) {
    String whose = own ? "a certificate" : "an authority's certificate";
    return Stream.of(expired(shown, day), vouched(shown, own), key(shown), signature(shown))
        .flatMap(Optional::stream)
        .map(fault -> whose + " " + fault);
  }

  private static Optional<String> expired(Certificate shown, LocalDate day) {
    LocalDate last = LocalDate.ofInstant(shown.ends(), ZoneOffset.UTC);
    return last.isBefore(day) ? Optional.of("that expired on " + last) : Optional.empty();
  }

  private static Optional<String> vouched(Certificate shown, boolean own) {
    return own && shown.selfSigned()
        ? Optional.of("that no authority vouches for")
        : Optional.empty();
  }

  private static Optional<String> key(Certificate shown) {
    boolean isShort = LARGE.contains(shown.key()) && shown.bits() > 0 && shown.bits() < LEAST_BITS;
    return isShort
        ? Optional.of("with a key of %s %d bits".formatted(shown.key(), shown.bits()))
        : Optional.empty();
  }

  /** What vouches for itself is trusted for being known, not for its signature. */
  private static Optional<String> signature(Certificate shown) {
    return !shown.selfSigned() && FORGEABLE.matcher(shown.signature()).matches()
        ? Optional.of("signed by " + shown.signature())
        : Optional.empty();
  }
}
