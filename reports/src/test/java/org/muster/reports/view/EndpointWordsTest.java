package org.muster.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.rules.wave.Certificate;
import org.muster.rules.wave.ClockSkew;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

class EndpointWordsTest {

  private static final Certificate OWN =
      new Certificate("EC", 256, "SHA256withECDSA", Instant.parse("2010-01-31T23:59:59Z"), false);

  @Test
  void serverSaysAllThatItShowed() {
    Posture posture = new Posture(List.of(OWN), List.of("LOGIN"), new ClockSkew(7, 9));

    assertThat(EndpointWords.of(new Endpoint("IMAP h:143", "ab12", secure(), posture)))
        .isEqualTo(
            "IMAP h:143, certificate SHA-256 ab12, valid to 2010-01-31, takes a login before TLS:"
                + " LOGIN, clock 7 s or more apart from Muster's");
  }

  @Test
  void serverThatTellsNoTimeIsSaidToTellNone() {
    assertThat(EndpointWords.of(new Endpoint("IMAP h:993", null, secure(), Posture.NONE)))
        .isEqualTo("IMAP h:993, tells no time before a login");
  }

  @Test
  void filesAndOlderEvidenceSayNoMore() {
    assertThat(
            EndpointWords.of(new Endpoint("Maildirs in /m", null, Protection.FILES, Posture.NONE)))
        .isEqualTo("Maildirs in /m");
    assertThat(EndpointWords.of(new Endpoint("IMAP h:993", "ab12")))
        .isEqualTo("IMAP h:993, certificate SHA-256 ab12");
  }

  private static Protection secure() {
    return Protection.tls("TLSv1.3", "TLSv1.2", "TLS_AES_256_GCM_SHA384");
  }
}
