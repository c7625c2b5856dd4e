package org.muster.connectors.tls;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.muster.rules.wave.Certificate;

/** Takes the facts of a certificate; its names, which may be of people, are not among them. */
final class ShownCertificate {

  private ShownCertificate() {}

  /** Those of a session that has begun, the server's own first. */
  static List<Certificate> chain(SSLSession session) throws SSLPeerUnverifiedException {
    return Arrays.stream(session.getPeerCertificates())
        .filter(X509Certificate.class::isInstance)
        .map(each -> of((X509Certificate) each))
        .toList();
  }

  static Certificate of(X509Certificate shown) {
    return new Certificate(
        shown.getPublicKey().getAlgorithm(),
        bits(shown.getPublicKey()),
        shown.getSigAlgName(),
        shown.getNotAfter().toInstant(),
        shown.getSubjectX500Principal().equals(shown.getIssuerX500Principal()));
  }

  private static int bits(PublicKey key) {
    if (key instanceof RSAKey rsa) {
      return rsa.getModulus().bitLength();
    }
    if (key instanceof ECKey curve) {
      return curve.getParams().getOrder().bitLength();
    }
    return key instanceof DSAKey dsa ? dsa.getParams().getP().bitLength() : 0;
  }
}
