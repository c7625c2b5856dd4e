package org.muster.connectors.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Certificate authorities that may vouch for a server. */
public final class TrustedAuthorities {

  private TrustedAuthorities() {}

  /** A TLS context that trusts the authorities of a PEM file only, or Java's own. */
  public static SSLContext context(@Nullable String authority) throws IOException {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, authority == null ? null : managers(Path.of(authority)), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException(
          "Cannot use certificate authorities '%s': no certificates in PEM".formatted(authority),
          e);
    }
  }

  private static TrustManager[] managers(Path file) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream pem = Files.newInputStream(file)) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(pem);
      int number = 0;
      if (certificates.isEmpty()) {
        throw new CertificateException("none");
      }
      for (Certificate certificate : certificates) {
        trusted.setCertificateEntry("authority-" + number++, certificate);
      }
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }
}
