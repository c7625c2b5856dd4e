package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.fixture.Certificates;
import org.muster.connectors.tls.TlsSettings;

/** ews-java-api by itself trusts any certificate that comes alone: this client must not. */
class EwsTlsTest {

  @TempDir Path folder;
  private Certificates certificates;
  private ScriptedEws server;

  @BeforeEach
  void start() throws IOException {
    certificates = Certificates.of(folder.resolve("server"), "localhost");
    server = ScriptedEws.startTls(certificates);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Mailbox open(URI url, TlsSettings tls) throws IOException {
    EwsLogin login = EwsScene.login(As.IMPERSONATION, Scheme.BASIC, folder);
    return new EwsStore(EwsScene.settings(url, tls, login))
        .open("anna@target.example", Reading.digester());
  }

  private void assertNotTrusted(URI url, TlsSettings tls) {
    assertThatThrownBy(() -> open(url, tls))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageStartingWith("Cannot trust");
    assertThat(server.authorizations()).isEmpty();
  }

  @Test
  void certificateOfTheAuthorityIsTrusted() throws IOException {
    TlsSettings tls = TlsSettings.implicit(certificates.authority().toString());
    try (Mailbox mailbox = open(server.url(), tls)) {
      assertThat(mailbox.listing().folders()).hasSize(1);
    }
  }

  @Test
  void loneCertificateThatNobodyVouchesForGetsNoPassword() {
    assertNotTrusted(server.url(), TlsSettings.implicit(null));
  }

  @Test
  void certificateOfAnotherAuthorityGetsNoPassword() throws IOException {
    Certificates other = Certificates.of(folder.resolve("other"), "localhost");

    assertNotTrusted(server.url(), TlsSettings.implicit(other.authority().toString()));
  }

  @Test
  void certificateOfAnotherHostGetsNoPassword() {
    TlsSettings tls = TlsSettings.implicit(certificates.authority().toString());

    assertNotTrusted(server.url("127.0.0.1"), tls);
  }

  @Test
  void plaintextMustBeAllowed() {
    assertThatThrownBy(
            () -> open(URI.create("http://mail.target.example/"), TlsSettings.implicit(null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https");
  }
}
