package org.muster.connectors.tls;

import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;

/**
 * TLS below 1.2, which Java bans for the whole process by a security property. The ban can be
 * lifted for the versions that a server of 2009 needs; each connection keeps the minimum of its own
 * settings, and those that have none keep TLS 1.2. Weak ciphers and certificates stay banned.
 */
public final class ObsoleteTls {

  static final String BAN = "jdk.tls.disabledAlgorithms";
  private static final String CLIENT_DEFAULT = "jdk.tls.client.protocols";

  private ObsoleteTls() {}

  /**
   * Lifts the ban for this process. Java reads it once: to be called before the first connection.
   *
   * @param minimum the oldest version that a server needs; TLS 1.2 and later are not banned
   */
  public static void allow(String minimum) {
    List<String> lifted = obsolete(minimum);
    if (!lifted.isEmpty()) {
      Security.setProperty(BAN, without(lifted, Security.getProperty(BAN)));
      if (System.getProperty(CLIENT_DEFAULT) == null) {
        System.setProperty(CLIENT_DEFAULT, "TLSv1.2,TLSv1.3");
      }
    }
  }

  /** The versions below 1.2 that a minimum allows. */
  static List<String> obsolete(String minimum) {
    List<String> all = TlsSettings.VERSIONS;
    int end = all.indexOf(TlsSettings.DEFAULT_MINIMUM);
    return all.subList(Math.min(all.indexOf(TlsSettings.asJavaNames(minimum)), end), end);
  }

  static String without(List<String> lifted, String ban) {
    return Arrays.stream(ban.split(","))
        .map(String::strip)
        .filter(entry -> !lifted.contains(entry))
        .collect(Collectors.joining(", "));
  }

  /** Whether this process would really speak a version: what the property says may come late. */
  static boolean isAllowed(String version) {
    try {
      SSLEngine engine = SSLContext.getDefault().createSSLEngine();
      engine.setUseClientMode(true);
      engine.setEnabledProtocols(new String[] {version});
      engine.beginHandshake();
      return true;
    } catch (SSLException | NoSuchAlgorithmException | IllegalArgumentException e) {
      return false;
    }
  }
}
