package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.muster.connectors.ews.standin.StandInSettings.Scheme.BASIC;
import static org.muster.connectors.ews.standin.StandInSettings.Scheme.BEARER;
import static org.muster.connectors.ews.standin.StandInSettings.Scheme.NTLM;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.fixture.Certificates;
import org.muster.connectors.tls.TlsFacts;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.wave.Certificate;

/** What an Exchange shows to whoever has no credentials. */
class ServerLookTest {

  @TempDir Path folder;

  private static StandInSettings exchange() {
    return StandInSettings.of(ServerVersion.EXCHANGE2007_SP1);
  }

  private ServerFacts look(String url, TlsSettings tls) throws IOException {
    EwsLogin login = EwsScene.login(As.IMPERSONATION, Scheme.BASIC, folder);
    return new EwsStore(EwsScene.settings(URI.create(url), tls, login)).look();
  }

  private ServerFacts look(StandInSettings settings) throws IOException {
    try (StandIn server = StandIn.start(settings)) {
      ServerFacts shown = look(server.url(), TlsSettings.plaintextAllowed());
      assertThat(server.requests()).isEmpty();
      return shown;
    }
  }

  @Test
  void basicOverHttpIsALoginInClear() throws IOException {
    assertThat(look(exchange().offering(NTLM, BASIC)).clearLogins()).containsExactly("Basic");
    assertThat(look(exchange().offering(NTLM, BEARER)).clearLogins()).isEmpty();
  }

  @Test
  void timeIsRead() throws IOException {
    assertThat(look(exchange().ahead(Duration.ZERO)).clock())
        .hasValueSatisfying(
            clock -> {
              assertThat(clock.least()).isNotPositive();
              assertThat(clock.most()).isNotNegative();
            });
    assertThat(look(exchange().ahead(Duration.ofHours(-1))).clock())
        .hasValueSatisfying(clock -> assertThat(clock.most()).isBetween(-3600L, -3500L));
  }

  @Test
  void serverThatTellsNoTimeHasNone() throws IOException {
    assertThat(look(exchange()).clock()).isEmpty();
  }

  @Test
  void secureServerShowsItsChainAndTakesNoLoginInClear() throws IOException {
    Certificates certificates = Certificates.of(folder.resolve("server"), "localhost");
    try (StandIn server =
        StandIn.start(exchange().ahead(Duration.ZERO).tls(certificates.context()))) {
      ServerFacts shown =
          look(server.url(), TlsSettings.implicit(certificates.authority().toString()));

      assertThat(shown.clearLogins()).isEmpty();
      assertThat(shown.clock()).isPresent();
      assertThat(shown.tls())
          .map(TlsFacts::chain)
          .get(LIST)
          .first()
          .extracting("key", "bits", "signature", "selfSigned")
          .containsExactly("EC", 256, "SHA256withECDSA", false);
    }
  }

  @Test
  void selfSignedCertificateOfTheWaveFileIsKnownForOne() throws IOException {
    Certificates alone = Certificates.selfSigned(folder.resolve("alone"), "localhost");
    try (StandIn server = StandIn.start(exchange().tls(alone.context()))) {
      ServerFacts shown = look(server.url(), TlsSettings.implicit(alone.authority().toString()));

      assertThat(shown.tls().orElseThrow().chain())
          .singleElement()
          .extracting(Certificate::selfSigned)
          .isEqualTo(true);
    }
  }
}
