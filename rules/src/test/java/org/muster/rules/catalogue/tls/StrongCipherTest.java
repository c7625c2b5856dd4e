package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.wave.Protection;

class StrongCipherTest {

  private final StrongCipher rule = new StrongCipher();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(Ends.of(Ends.PERFECT, Ends.ofCipher("TLS_RSA_WITH_AES_128_CBC_SHA"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSL_RSA_WITH_3DES_EDE_CBC_SHA",
        "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
        "SSL_RSA_EXPORT_WITH_RC4_40_MD5",
        "TLS_RSA_WITH_NULL_SHA256",
        "TLS_DH_anon_WITH_AES_128_CBC_SHA",
        "SSL_DHE_RSA_WITH_DES_CBC_SHA"
      })
  void brokenCipherIsReported(String cipher) {
    assertThat(rule.breach(Ends.of(Ends.ofCipher(cipher), Ends.PERFECT)))
        .hasValueSatisfying(breach -> assertThat(breach.detail()).endsWith(", which is broken"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TLS_AES_256_GCM_SHA384",
        "TLS_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_DHE_RSA_WITH_AES_256_CBC_SHA"
      })
  void forwardSecretCipherPasses(String cipher) {
    assertThat(rule.breach(Ends.of(Ends.ofCipher(cipher), Ends.PERFECT))).isEmpty();
  }

  @Test
  void endsWithoutTlsAreFine() {
    assertThat(rule.breach(Ends.of(Protection.CLEAR, Protection.FILES))).isEmpty();
  }
}
