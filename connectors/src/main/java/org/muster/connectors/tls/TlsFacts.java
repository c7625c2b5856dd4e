package org.muster.connectors.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLSession;
import org.muster.rules.wave.Certificate;

/**
 * What protects a connection.
 *
 * @param protocol as Java names it, such as {@code TLSv1.3}
 * @param certificate SHA-256 of the server's own certificate, hexadecimal
 * @param chain the certificates that it showed, its own first
 */
public record TlsFacts(
    String protocol, String cipher, String certificate, List<Certificate> chain) {

  public TlsFacts {
    chain = List.copyOf(chain);
  }

  /** Version and cipher suite, for people. */
  public String words() {
    return words(protocol) + ", " + cipher;
  }

  /** A version as people name it: Java leaves out what comes after the point of the first. */
  public static String words(String version) {
    return version.equals("TLSv1") ? "TLSv1.0" : version;
  }

  /** Of a session that has begun. */
  public static TlsFacts of(SSLSession session) throws IOException {
    try {
      byte[] certificate = session.getPeerCertificates()[0].getEncoded();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate);
      return new TlsFacts(
          session.getProtocol(),
          session.getCipherSuite(),
          HexFormat.of().formatHex(hash),
          ShownCertificate.chain(session));
    } catch (GeneralSecurityException e) {
      throw new IOException("Cannot read the server's certificate: it is not well-formed", e);
    }
  }
}
