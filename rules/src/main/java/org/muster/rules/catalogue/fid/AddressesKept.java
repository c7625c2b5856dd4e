package org.muster.rules.catalogue.fid;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Layers;
import org.muster.rules.match.ItemMatch;

/**
 * From, To, Cc and Bcc must name the same addresses, after the alias map. A Bcc shown that was
 * hidden has FID-006.
 */
public final class AddressesKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-005",
          Severity.HIGH,
          "Sender or recipients changed",
          "If the addresses are aliases of the same people, add the directory's alias "
              + "map and verify again. Otherwise copy the messages again: who wrote to whom "
              + "is part of the record.");

  private static final Map<LayerKind, Function<Layers, List<Digest>>> FIELDS =
      new EnumMap<>(
          Map.of(
              LayerKind.FROM, Layers::from,
              LayerKind.TO, Layers::to,
              LayerKind.CC, Layers::cc,
              LayerKind.BCC, Layers::bcc));

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (match.differing().isEmpty()) {
      return Optional.empty();
    }
    List<LayerKind> changed = match.differing().stream().filter(k -> isChanged(k, match)).toList();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(changed.stream().map(k -> words(k, match)).collect(Collectors.joining("; "))));
  }

  private static boolean isChanged(LayerKind kind, ItemMatch match) {
    boolean disclosed = kind == LayerKind.BCC && BccUndisclosed.disclosed(match) > 0;
    return FIELDS.containsKey(kind) && match.differsIn(kind) && !disclosed;
  }

  private static String words(LayerKind kind, ItemMatch match) {
    return "%s: %d on the source, %d on the target"
        .formatted(
            kind.name().toLowerCase(Locale.ROOT),
            count(kind, match.source()),
            count(kind, match.target()));
  }

  private static int count(LayerKind kind, @Nullable ItemDigest item) {
    return item == null ? 0 : FIELDS.getOrDefault(kind, Layers::from).apply(item.layers()).size();
  }
}
