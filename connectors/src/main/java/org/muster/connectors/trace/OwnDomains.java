package org.muster.connectors.trace;

import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Domains whose servers are believed: a trace header that another wrote may say anything. */
public record OwnDomains(Set<String> names) implements Serializable {

  /** Nobody is believed. */
  public static final OwnDomains NONE = new OwnDomains(Set.of());

  public OwnDomains {
    names = names.stream().map(OwnDomains::normal).collect(Collectors.toUnmodifiableSet());
  }

  public static OwnDomains of(Collection<String> names) {
    return new OwnDomains(Set.copyOf(names));
  }

  boolean areNone() {
    return names.isEmpty();
  }

  /** Whether a host lies in one of them. */
  boolean hold(String host) {
    String name = normal(host);
    int dot = -1;
    do {
      if (names.contains(name.substring(dot + 1))) {
        return true;
      }
      dot = name.indexOf('.', dot + 1);
    } while (dot >= 0);
    return false;
  }

  private static String normal(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
