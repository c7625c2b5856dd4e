package org.muster.connectors.protection.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Services whose pages are known, by the host and the path that the form of a page goes to. */
enum Gateway {
  /**
   * Exchange Hosted Encryption: a Voltage page whose form goes to Microsoft. It could be opened up
   * to 30 September 2015, says Microsoft's "View an EHE Encrypted Message".
   */
  EXCHANGE_HOSTED("microsoft.com frontbridge.com", "/formpostdir/", true),
  /** Voltage SecureMail and Proofpoint Encryption, on whatever host. */
  FORM_POST("", "/formpostdir/", false),
  /** Cisco Secure Email Encryption Service, formerly Registered Envelopes, on whatever host. */
  ENVELOPE("", "/envelopeopener/", false),
  /** Message encryption of Office 365, before and as Purview. */
  OFFICE_365("office365.com", "/encryption/", false),
  EGRESS("egress.com", "/", false);

  /** Separated by blanks; none for any. */
  private final String domains;

  private final String path;
  private final boolean ended;

  Gateway(String domains, String path, boolean ended) {
    this.domains = domains;
    this.path = path;
    this.ended = ended;
  }

  /** Whether what would open its pages is publicly known to have ended. */
  boolean isEnded() {
    return ended;
  }

  /** Whose form it is that goes to an address. */
  static Optional<Gateway> of(String action) {
    Optional<URI> address = address(action.strip().toLowerCase(Locale.ROOT));
    return address.flatMap(
        known -> Arrays.stream(values()).filter(gateway -> gateway.takes(known)).findFirst());
  }

  private static Optional<URI> address(String action) {
    try {
      return Optional.of(URI.create(action)).filter(uri -> isWeb(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "https".equals(scheme) || "http".equals(scheme);
  }

  private boolean takes(URI address) {
    String host = address.getHost();
    String to = address.getPath();
    return host != null && to != null && isOf(host) && to.startsWith(path);
  }

  private boolean isOf(String host) {
    return domains.isEmpty()
        || Arrays.stream(domains.split(" "))
            .anyMatch(domain -> host.equals(domain) || host.endsWith('.' + domain));
  }
}
