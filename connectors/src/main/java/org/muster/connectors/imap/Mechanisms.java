package org.muster.connectors.imap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.connectors.MailboxUnavailableException;

/**
 * What a server offers to log in by. One that does not say is asked and may refuse; one that does
 * say gets no password by any other way.
 *
 * @param capabilities in capitals; empty where the server does not say
 */
record Mechanisms(String endpoint, Set<String> capabilities, boolean isProtected) {

  private static final String OFFER = "AUTH=";

  static Mechanisms of(ImapConnection connection) {
    return new Mechanisms(
        connection.endpoint(), connection.capabilities(), connection.isProtected());
  }

  boolean allowLogin() {
    return !capabilities.contains("LOGINDISABLED");
  }

  boolean offer(String mechanism) {
    return capabilities.contains(OFFER + mechanism);
  }

  /** Whether nothing speaks against trying. */
  boolean mayKnow(String mechanism) {
    return capabilities.isEmpty() || offer(mechanism);
  }

  /** No password can be sent, neither by LOGIN nor by AUTHENTICATE PLAIN. */
  MailboxUnavailableException noPassword() {
    return refused("it allows no login over this connection", List.of("PLAIN"));
  }

  /** A login form needs what the server does not offer. */
  MailboxUnavailableException none(ImapLogin.As as, List<String> needed) {
    String form = as.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return refused("it does not offer what 'as: %s' needs".formatted(form), needed);
  }

  private MailboxUnavailableException refused(String why, List<String> needed) {
    return MailboxUnavailableException.serviceRefused(
        "Cannot log in to %s: %s (must offer %s, offers %s%s)"
            .formatted(
                endpoint,
                why,
                needed.stream().map(OFFER::concat).collect(Collectors.joining(" or ")),
                offered(),
                isProtected ? "" : "; over TLS it may offer more: set tls: starttls or implicit"));
  }

  private String offered() {
    String all =
        capabilities.stream()
            .filter(capability -> capability.startsWith(OFFER))
            .map(capability -> capability.replaceAll("[^ -~]", "?"))
            .limit(20)
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "none" : all.substring(0, Math.min(200, all.length()));
  }
}
