package org.muster.connectors.ews;

import java.io.Serializable;
import java.net.URI;
import org.muster.connectors.tls.TlsSettings;

/**
 * How to reach an Exchange server and log in. Travels in job graphs: holds references to secrets
 * only.
 *
 * @param url such as {@code https://mail.target.example/EWS/Exchange.asmx}, or that of an
 *     Autodiscover service, which tells for each mailbox where it is read
 */
public record EwsSettings(
    URI url, EwsVersion version, TlsSettings tls, EwsLogin login, EwsLimits limits)
    implements Serializable {

  private static final String AUTODISCOVER = "/autodiscover/autodiscover.xml";

  public EwsSettings {
    boolean isPlain = "http".equals(url.getScheme());
    if ((!isPlain && !"https".equals(url.getScheme())) || url.getHost() == null) {
      throw new IllegalArgumentException(
          "Invalid url: '%s' (must be https://HOST/EWS/Exchange.asmx)".formatted(url));
    }
    if (isPlain != (tls.mode() == TlsSettings.Mode.NONE)) {
      throw new IllegalArgumentException(
          "Invalid url: '%s' (must begin with https, or http with tls: none)".formatted(url));
    }
  }

  /** Of the Autodiscover service of a host, which may have a port. */
  public static URI autodiscover(String host) {
    return URI.create("https://" + host + AUTODISCOVER);
  }

  boolean isAutodiscover() {
    return url.getPath() != null && url.getPath().equalsIgnoreCase(AUTODISCOVER);
  }

  /** The same elsewhere. */
  EwsSettings at(URI other) {
    return new EwsSettings(other, version, tls, login, limits);
  }

  /** The server as messages name it. */
  String endpoint() {
    return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
  }
}
