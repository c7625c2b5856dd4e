/**
 * As much of an HTTP/1.1 server as the stand-in needs: keep-alive, chunked bodies both ways, TLS,
 * and faults that no proper server can be talked into, such as hanging up within an answer. Start
 * at {@link org.muster.connectors.ews.standin.http.HttpListener}.
 */
@NullMarked
package org.muster.connectors.ews.standin.http;

import org.jspecify.annotations.NullMarked;
