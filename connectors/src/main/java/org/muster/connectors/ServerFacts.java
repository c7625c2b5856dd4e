package org.muster.connectors;

import java.util.List;
import java.util.Optional;
import org.muster.connectors.tls.TlsFacts;
import org.muster.rules.wave.ClockSkew;

/**
 * What a server shows before anybody logs in.
 *
 * @param tls what protects the connection; empty where nothing does
 * @param isExchange whether it is, as far as it says, Microsoft Exchange: what is read there was
 *     written anew for the reading
 * @param clearLogins ways to log in that it offers, on this port, to whoever has not begun TLS
 * @param clock empty where it does not tell the time
 */
public record ServerFacts(
    Optional<TlsFacts> tls,
    boolean isExchange,
    List<String> clearLogins,
    Optional<ClockSkew> clock) {

  public ServerFacts {
    clearLogins = List.copyOf(clearLogins);
  }
}
