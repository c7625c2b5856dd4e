/**
 * The server's side of NTLM over HTTP (MS-NLMP, RFC 4559): the handshake authenticates a
 * connection, not a request. Only NTLMv2 responses are taken. Start at {@link
 * org.muster.connectors.ews.standin.ntlm.NtlmHandshake}.
 */
@NullMarked
package org.muster.connectors.ews.standin.ntlm;

import org.jspecify.annotations.NullMarked;
