package org.muster.rules.catalogue.tls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

/** Within the own domains no message should travel in clear, or under TLS that is worth little. */
public final class HopsProtected implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-006",
          Severity.MEDIUM,
          "Clear or weak hop inside own domains",
          "Find the relays that the trace headers name, and let them require TLS 1.2 or later "
              + "of one another. What travelled in clear cannot be called back.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    List<ProtectionFact> hops = Trace.of(match);
    List<ProtectionFact> poor = hops.stream().filter(HopsProtected::isPoor).toList();
    if (poor.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Long> ways =
        poor.stream()
            .map(HopsProtected::way)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    String words =
        ways.entrySet().stream()
            .map(way -> "%d %s".formatted(way.getValue(), way.getKey()))
            .collect(Collectors.joining(", "));
    return Optional.of(
        Breach.of("of %d hops within the own domains %s".formatted(hops.size(), words)));
  }

  private static boolean isPoor(ProtectionFact hop) {
    return hop.state() == ProtectionState.CLEAR || hop.strength().isPoor();
  }

  private static String way(ProtectionFact hop) {
    return hop.state() == ProtectionState.CLEAR ? "in clear" : "under " + hop.scheme().title();
  }
}
