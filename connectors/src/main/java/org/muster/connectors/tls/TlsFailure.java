package org.muster.connectors.tls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/**
 * Why no TLS came about, in words that say what can be done.
 *
 * @param endpoint the server as messages name it
 */
public record TlsFailure(String endpoint, TlsSettings settings, String said) {

  /** How Java's message begins where a server speaks before TLS, as IMAP does. */
  private static final String NO_TLS = "Unsupported or unrecognized SSL message";

  /** Java's words for a version that the server chose and the settings do not allow. */
  private static final Pattern CHOSEN = Pattern.compile("selected protocol version (\\w+)");

  private static final Pattern VERSION =
      Pattern.compile("protocol_version|[Pp]rotocol version|No appropriate protocol");
  private static final Pattern CIPHER =
      Pattern.compile("handshake_failure|insufficient_security|cipher suites? in common");

  /** As Java says it, which names no mail: the first line only. */
  public static MailboxUnavailableException of(String endpoint, TlsSettings settings, Exception e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return MailboxUnavailableException.of(
        Unavailability.UNAVAILABLE, new TlsFailure(endpoint, settings, first).words());
  }

  private String words() {
    if (said.startsWith(NO_TLS)) {
      return "Cannot begin TLS with %s: it answers without (perhaps tls: starttls is meant)"
          .formatted(endpoint);
    }
    if (VERSION.matcher(said).find()) {
      return version();
    }
    String hint =
        CIPHER.matcher(said).find()
            ? "no cipher in common; RC4, DES and 3DES are never used"
            : "certificate, host name and TLS version are verified";
    return "Cannot trust %s: %s (%s)".formatted(endpoint, said, hint);
  }

  private String version() {
    String minimum = settings.minimum();
    if (!ObsoleteTls.obsolete(minimum).isEmpty() && !ObsoleteTls.isAllowed(minimum)) {
      return "Cannot read %s over %s: this Java process bans it (on a cluster, start its JVMs with a %s that leaves it out)"
          .formatted(endpoint, TlsFacts.words(minimum), ObsoleteTls.BAN);
    }
    return "Cannot read %s: it offers %s, and tls-minimum: %s is asked for (renew the server; or for one of 2009 say tls-minimum: TLSv1.0, which is then always a finding)"
        .formatted(endpoint, offered(), TlsFacts.words(minimum));
  }

  private String offered() {
    Matcher chosen = CHOSEN.matcher(said);
    return chosen.find()
        ? "%s".formatted(chosen.group(1).replaceFirst("TLS1(\\d)", "TLSv1.$1"))
        : "no TLS that is new enough";
  }
}
