package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.fixture.Certificates;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Logins;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.tls.TlsFacts;
import org.muster.connectors.tls.TlsSettings;

/** A server that cannot prove who it is gets no password. */
class DovecotTlsTest {

  private static Dovecot dovecot;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    dovecot = Dovecot.start();
    dovecot.addUser("anna").put(Mails.numbered(1));
  }

  @AfterAll
  static void stop() throws IOException {
    dovecot.close();
  }

  private void read(ImapSettings settings) throws IOException {
    try (var mailbox = new ImapStore(settings).open("anna", Reading.digester())) {
      assertThat(Reading.inbox(mailbox)).hasSize(1);
    }
  }

  private ImapSettings at(String host, TlsSettings tls) throws IOException {
    int port = tls.mode() == TlsSettings.Mode.STARTTLS ? dovecot.imapPort() : dovecot.imapsPort();
    return DovecotSettings.of(dovecot, folder).selfTrusting(host, tls, port);
  }

  private void assertNotTrusted(ImapSettings settings, Dovecot server) throws IOException {
    long before = server.logins().accepted();
    assertThatThrownBy(() -> read(settings))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageStartingWith("Cannot trust " + settings.host());
    assertThat(server.logins()).isEqualTo(new Logins(before, 0));
  }

  @Test
  void implicitTlsAndStartTlsWithItsOwnAuthorityAreRead() throws IOException {
    String authority = dovecot.authority().toString();

    read(at("localhost", TlsSettings.implicit(authority)));
    read(at("localhost", TlsSettings.startTls(authority)));
  }

  @Test
  void connectionSaysWhatProtectsIt() throws IOException {
    String authority = dovecot.authority().toString();
    TlsSettings tls = new TlsSettings(TlsSettings.Mode.IMPLICIT, authority, "TLSv1.3", false);

    TlsFacts facts = new ImapStore(at("localhost", tls)).look().tls().orElseThrow();
    assertThat(facts.protocol()).isEqualTo("TLSv1.3");
    assertThat(facts.certificate()).matches("[0-9a-f]{64}");
  }

  @Test
  void loginBeforeTlsIsSeenWithoutOne() throws IOException {
    String authority = dovecot.authority().toString();
    Logins before = dovecot.logins();

    ServerFacts shown = new ImapStore(at("localhost", TlsSettings.startTls(authority))).look();
    assertThat(shown.clearLogins()).containsExactly("LOGIN", "AUTH=PLAIN", "AUTH=LOGIN");
    assertThat(shown.tls()).isPresent();
    assertThat(new ImapStore(at("localhost", TlsSettings.implicit(authority))).look().clearLogins())
        .isEmpty();
    assertThat(dovecot.logins()).isEqualTo(before);
  }

  @Test
  void chainIsShown() throws IOException {
    TlsSettings tls = TlsSettings.implicit(dovecot.authority().toString());

    assertThat(new ImapStore(at("localhost", tls)).look().tls().orElseThrow().chain().get(0))
        .extracting("key", "bits", "signature", "selfSigned")
        .containsExactly("EC", 256, "SHA256withECDSA", false);
  }

  @Test
  void certificateOfAnotherAuthorityIsNotTrusted() throws IOException {
    String other = Certificates.of(folder.resolve("other"), "localhost").authority().toString();

    assertNotTrusted(at("localhost", TlsSettings.implicit(other)), dovecot);
    assertNotTrusted(at("localhost", TlsSettings.startTls(other)), dovecot);
  }

  @Test
  void authorityThatJavaDoesNotKnowIsNotTrustedUnasked() throws IOException {
    assertNotTrusted(at("localhost", TlsSettings.implicit(null)), dovecot);
  }

  @Test
  void certificateOfAnotherHostIsNotTrusted() throws IOException {
    String authority = dovecot.authority().toString();

    assertNotTrusted(at("127.0.0.1", TlsSettings.implicit(authority)), dovecot);
    assertNotTrusted(at("127.0.0.1", TlsSettings.startTls(authority)), dovecot);
  }

  @Test
  void expiredCertificateIsNotTrusted() throws IOException {
    Certificates expired = Certificates.expired(folder.resolve("expired"), "localhost");
    try (Dovecot server =
        Dovecot.start("ssl_cert = <" + expired.certificate(), "ssl_key = <" + expired.key())) {
      TlsSettings tls = TlsSettings.implicit(expired.authority().toString());
      ImapSettings settings =
          DovecotSettings.of(server, folder).selfTrusting("localhost", tls, server.imapsPort());

      assertNotTrusted(settings, server);
    }
  }

  @Test
  void authorityFileWithoutCertificatesIsSaid() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    Path missing = folder.resolve("missing.pem");

    for (Path file : new Path[] {empty, missing}) {
      assertThatThrownBy(() -> read(at("localhost", TlsSettings.implicit(file.toString()))))
          .isInstanceOf(MailboxUnavailableException.class)
          .hasMessageContaining(file.toString());
    }
  }
}
