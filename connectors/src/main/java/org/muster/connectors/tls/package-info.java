/**
 * What protects connections to mail servers: which versions may be spoken, whose certificates are
 * trusted, and why no TLS came about. Start at {@link org.muster.connectors.tls.TlsSettings}.
 *
 * <p>There is deliberately no way not to verify a certificate or a host name.
 */
@NullMarked
package org.muster.connectors.tls;

import org.jspecify.annotations.NullMarked;
