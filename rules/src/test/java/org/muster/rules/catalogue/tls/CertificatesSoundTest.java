package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Certificate;
import org.muster.rules.wave.Posture;

class CertificatesSoundTest {

  private static final LocalDate DAY = LocalDate.of(2009, 2, 15);
  private static final Instant LATER = Instant.parse("2010-02-15T00:00:00Z");
  private static final Certificate PERFECT =
      new Certificate("RSA", 2048, "SHA256withRSA", LATER, false);
  private static final Certificate ROOT = new Certificate("RSA", 4096, "SHA1withRSA", LATER, true);

  private final CertificatesSound rule = new CertificatesSound();

  @Test
  void exampleOfThePageIsReported() {
    Certificate own =
        new Certificate("RSA", 1024, "SHA1withRSA", Instant.parse("2009-01-31T23:59:59Z"), true);

    PageExample.assertShows(rule, breach(own));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA1withRSA", "MD5withRSA", "SHA1withECDSA", "MD2withRSA"})
  void forgeableSignatureIsReported(String signature) {
    assertThat(breach(new Certificate("EC", 256, signature, LATER, false), ROOT))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the source shows a certificate signed by " + signature));
  }

  @Test
  void authorityBetweenIsLookedAtToo() {
    Certificate weak = new Certificate("RSA", 1024, "SHA1withRSA", LATER, false);

    assertThat(breach(PERFECT, weak, ROOT))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "the source shows an authority's certificate with a key of RSA 1024 bits, "
                            + "an authority's certificate signed by SHA1withRSA"));
  }

  @Test
  void lastDayIsInDate() {
    assertThat(
            breach(
                new Certificate(
                    "EC", 256, "SHA256withECDSA", Instant.parse("2009-02-15T00:00:01Z"), false)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA256withRSA", "SHA512withECDSA", "RSASSA-PSS", "Ed25519"})
  void soundChainIsFine(String signature) {
    assertThat(breach(new Certificate("EC", 256, signature, LATER, false), ROOT)).isEmpty();
  }

  @Test
  void keyOfUnknownSizeAndServerWithoutTlsAreFine() {
    assertThat(breach(new Certificate("RSA", 0, "SHA256withRSA", LATER, false))).isEmpty();
    assertThat(breach()).isEmpty();
  }

  private Optional<Breach> breach(Certificate... chain) {
    WaveFacts facts = Ends.showing(new Posture(List.of(chain), List.of(), null));
    return rule.breach(facts.under(WaveFacts.Tolerated.AS_EXPECTED, List.of(), DAY));
  }
}
