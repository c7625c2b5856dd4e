package org.muster.rules.wave;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server showed before anybody logged in, apart from how the connection is protected.
 *
 * @param chain the certificates that it showed, its own first; none without TLS
 * @param clearLogins ways to log in that it offers, on the port in use, to whoever has not begun
 *     TLS; none where it offers none, or does not say
 * @param clock null where it does not tell the time
 */
public record Posture(List<Certificate> chain, List<String> clearLogins, @Nullable ClockSkew clock)
    implements Serializable {

  /** Files, which show nothing. */
  public static final Posture NONE = new Posture(List.of(), List.of(), null);

  public Posture {
    chain = List.copyOf(chain);
    clearLogins = List.copyOf(clearLogins);
  }
}
