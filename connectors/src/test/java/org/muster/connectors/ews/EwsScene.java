package org.muster.connectors.ews;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.SecretReference;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.tls.TlsSettings;

/** Settings as tests need them. */
final class EwsScene {

  static final String USER = "svc-muster";

  private EwsScene() {}

  static EwsSettings impersonating(URI url, Path secrets) throws IOException {
    return settings(
        url, TlsSettings.plaintextAllowed(), login(As.IMPERSONATION, Scheme.BASIC, secrets));
  }

  static EwsSettings settings(URI url, TlsSettings tls, EwsLogin login) {
    return new EwsSettings(url, EwsVersion.EXCHANGE2007_SP1, tls, login, EwsLimits.DEFAULT);
  }

  static EwsLogin login(As as, Scheme scheme, Path secrets) throws IOException {
    boolean isNamed = as != As.SELF && scheme != Scheme.OAUTH;
    return new EwsLogin(as, scheme, isNamed ? USER : "", secret(secrets, "secret-of-" + secrets));
  }

  static SecretReference secret(Path secrets, String value) throws IOException {
    Path file = Files.writeString(secrets.resolve("ews"), value);
    return new SecretReference(SecretReference.Kind.FILE, file.toString());
  }
}
