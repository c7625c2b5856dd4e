package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Cyrus;
import org.muster.connectors.tls.TlsSettings;

/** Settings for a test's Cyrus. */
final class CyrusSettings {

  private CyrusSettings() {}

  /** The administrator on behalf of mailboxes, over implicit TLS. */
  static ImapSettings admin(Cyrus cyrus, Path secrets) throws IOException {
    Path secret = Files.writeString(secrets.resolve("password"), Cyrus.PASSWORD);
    return new ImapSettings(
        "localhost",
        cyrus.imapsPort(),
        TlsSettings.implicit(cyrus.authority().toString()),
        ImapLogin.saslAuthzid(
            Cyrus.ADMIN, new SecretReference(SecretReference.Kind.FILE, secret.toString())),
        ImapLimits.DEFAULT);
  }
}
