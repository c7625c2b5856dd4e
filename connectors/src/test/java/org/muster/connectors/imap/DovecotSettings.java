package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.tls.TlsSettings;

/** Settings for a test's Dovecot; each differs from {@link #master} in what its name says. */
record DovecotSettings(Dovecot dovecot, Path secrets) {

  static DovecotSettings of(Dovecot dovecot, Path secrets) {
    return new DovecotSettings(dovecot, secrets);
  }

  /** The master user over implicit TLS. */
  ImapSettings master() throws IOException {
    return settings(masterLogin(Dovecot.MASTER_PASSWORD), implicit(), dovecot.imapsPort());
  }

  ImapSettings masterOverPort(int port) throws IOException {
    return settings(masterLogin(Dovecot.MASTER_PASSWORD), TlsSettings.plaintextAllowed(), port);
  }

  ImapSettings masterWithPassword(String password) throws IOException {
    return settings(masterLogin(password), implicit(), dovecot.imapsPort());
  }

  ImapSettings authzid() throws IOException {
    return settings(
        ImapLogin.saslAuthzid(Dovecot.MASTER, secret(Dovecot.MASTER_PASSWORD)),
        implicit(),
        dovecot.imapsPort());
  }

  ImapSettings token(String token) throws IOException {
    return settings(ImapLogin.xoauth2(secret(token)), implicit(), dovecot.imapsPort());
  }

  ImapSettings self(TlsSettings tls, int port) throws IOException {
    return settings(ImapLogin.self(secret(Dovecot.PASSWORD)), tls, port);
  }

  ImapSettings selfWithPassword(String password) throws IOException {
    return settings(ImapLogin.self(secret(password)), implicit(), dovecot.imapsPort());
  }

  TlsSettings implicit() {
    return TlsSettings.implicit(dovecot.authority().toString());
  }

  /** The master user over plain text; messages above a limit are read in pieces. */
  ImapSettings masterWithLimit(int literal) throws IOException {
    return new ImapSettings(
        "localhost",
        dovecot.imapPort(),
        TlsSettings.plaintextAllowed(),
        masterLogin(Dovecot.MASTER_PASSWORD),
        new ImapLimits(ImapLimits.DEFAULT.connect(), ImapLimits.DEFAULT.read(), literal));
  }

  /** The mailbox itself, at a host name and by an authority of the test's choice. */
  ImapSettings selfTrusting(String host, TlsSettings tls, int port) throws IOException {
    return new ImapSettings(
        host, port, tls, ImapLogin.self(secret(Dovecot.PASSWORD)), ImapLimits.DEFAULT);
  }

  private ImapLogin masterLogin(String password) throws IOException {
    return ImapLogin.masterUser(Dovecot.MASTER, secret(password));
  }

  private SecretReference secret(String value) throws IOException {
    Path file = Files.createTempFile(secrets, "secret", "");
    Files.writeString(file, value);
    return new SecretReference(SecretReference.Kind.FILE, file.toString());
  }

  private static ImapSettings settings(ImapLogin login, TlsSettings tls, int port) {
    return new ImapSettings("localhost", port, tls, login, ImapLimits.DEFAULT);
  }
}
