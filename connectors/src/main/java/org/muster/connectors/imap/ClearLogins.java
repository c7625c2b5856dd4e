package org.muster.connectors.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of a server's capabilities lets a client log in while anybody on the way can read it. */
final class ClearLogins {

  private static final List<String> READABLE =
      List.of("AUTH=PLAIN", "AUTH=LOGIN", "AUTH=XOAUTH2", "AUTH=OAUTHBEARER");

  private ClearLogins() {}

  /**
   * Of a connection without TLS.
   *
   * @param capabilities in capitals; none where the server does not say, which offers nothing
   */
  static List<String> of(Set<String> capabilities) {
    List<String> offered = new ArrayList<>();
    if (!capabilities.isEmpty() && !capabilities.contains("LOGINDISABLED")) {
      offered.add("LOGIN");
    }
    READABLE.stream().filter(capabilities::contains).forEach(offered::add);
    return offered;
  }
}
