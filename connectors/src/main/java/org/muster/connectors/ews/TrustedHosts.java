package org.muster.connectors.ews;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hosts that a password may go to because Autodiscover says so: its own, all of its domain where it
 * is called {@code autodiscover}, and all of the mailbox's domain.
 *
 * @param names hosts
 * @param domains whose hosts are trusted, too
 */
record TrustedHosts(Set<String> names, Set<String> domains) {

  private static final String USUAL = "autodiscover.";

  TrustedHosts {
    names = Set.copyOf(names);
    domains = Set.copyOf(domains);
  }

  static TrustedHosts of(URI autodiscover, String mailbox) {
    Set<String> domains = new HashSet<>();
    String host = lower(autodiscover.getHost());
    addDomain(host.startsWith(USUAL) ? host.substring(USUAL.length()) : "", domains);
    addDomain(lower(mailbox.substring(mailbox.lastIndexOf('@') + 1)), domains);
    return new TrustedHosts(Set.of(host), domains);
  }

  /** A name without a dot is no domain, but what many have in common. */
  private static void addDomain(String domain, Set<String> domains) {
    if (domain.contains(".")) {
      domains.add(domain);
    }
  }

  boolean know(URI url) {
    String host = url.getHost() == null ? "" : lower(url.getHost());
    return names.contains(host)
        || domains.stream().anyMatch(d -> host.equals(d) || host.endsWith("." + d));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
