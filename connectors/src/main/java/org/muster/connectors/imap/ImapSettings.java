package org.muster.connectors.imap;

import java.io.Serializable;
import org.muster.connectors.tls.TlsSettings;

/**
 * How to reach an IMAP server and log in. Travels in job graphs: holds references to secrets only.
 */
public record ImapSettings(
    String host,
    int port,
    TlsSettings tls,
    ImapLogin login,
    ImapLimits limits,
    Compression compression)
    implements Serializable {

  /** What becomes of the octets on the way. */
  public enum Compression {
    NONE,
    /** COMPRESS=DEFLATE (RFC 4978), where the server offers it. */
    DEFLATE
  }

  public ImapSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("Invalid host: '' (must be a name or an address)");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("Invalid port: '%d' (must be 1 to 65535)".formatted(port));
    }
  }

  /** Nothing is compressed, which is best but for slow links. */
  public ImapSettings(String host, int port, TlsSettings tls, ImapLogin login, ImapLimits limits) {
    this(host, port, tls, login, limits, Compression.NONE);
  }

  /** The same server, over a slow link. */
  public ImapSettings compressed() {
    return new ImapSettings(host, port, tls, login, limits, Compression.DEFLATE);
  }

  /** The server as messages name it. */
  String endpoint() {
    return host + ":" + port;
  }
}
