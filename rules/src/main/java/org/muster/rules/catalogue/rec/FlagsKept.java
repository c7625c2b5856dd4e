package org.muster.rules.catalogue.rec;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;

/**
 * A message must keep its flags. Flags that were only added after cutover, by the target's own
 * times, are the owner's work.
 */
public final class FlagsKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-008",
          Severity.LOW,
          "Flags or read state differ",
          "Check how the mover sets flags: some servers forget a flag that is given "
              + "with the copy. A read mark that was added can hide unread results, so tell "
              + "the owners.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || source.flags().equals(target.flags())) {
      return Optional.empty();
    }
    Set<Flag> lost = less(source.flags(), target.flags());
    if (lost.isEmpty() && match.cause() == Cause.AFTER_CUTOVER) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            "lost: %s; added: %s"
                .formatted(words(lost), words(less(target.flags(), source.flags())))));
  }

  private static Set<Flag> less(Set<Flag> flags, Set<Flag> others) {
    Set<Flag> rest = EnumSet.noneOf(Flag.class);
    rest.addAll(flags);
    rest.removeAll(others);
    return rest;
  }

  private static String words(Set<Flag> flags) {
    return flags.isEmpty()
        ? "none"
        : flags.stream()
            .map(f -> f.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }
}
