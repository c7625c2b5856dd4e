package org.muster.connectors;

import java.util.Optional;
import org.muster.connectors.tls.TlsFacts;

/**
 * What a server shows before anybody logs in.
 *
 * @param tls what protects the connection; empty where nothing does
 * @param isExchange whether it is, as far as it says, Microsoft Exchange: what is read there was
 *     written anew for the reading
 */
public record ServerFacts(Optional<TlsFacts> tls, boolean isExchange) {}
