package org.muster.connectors.imap;

import java.io.Serializable;

/**
 * How to reach an IMAP server and log in. Travels in job graphs: holds references to secrets only.
 */
public record ImapSettings(
    String host, int port, TlsSettings tls, ImapLogin login, ImapLimits limits)
    implements Serializable {

  public ImapSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("Invalid host: '' (must be a name or an address)");
    }
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("Invalid port: '%d' (must be 1 to 65535)".formatted(port));
    }
  }

  /** The server as messages name it. */
  String endpoint() {
    return host + ":" + port;
  }
}
