package org.muster.rules.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The items of one side that have no partner yet, in the fixed order of pairing. */
final class Pool {

  /** Received date first, then the locator; the rest only serves to be never undecided. */
  private static final Comparator<Placed> ORDER = Pool::compare;

  private static final Comparator<Placed> BEYOND_DATE =
      Comparator.<Placed, String>comparing(p -> p.item().locator())
          .thenComparingInt(Placed::unit)
          .thenComparingInt(Placed::member)
          .thenComparing(p -> p.item().raw());

  private static int compare(Placed one, Placed other) {
    int byDate = Long.compare(received(one), received(other));
    return byDate != 0 ? byDate : BEYOND_DATE.compare(one, other);
  }

  private static long received(Placed placed) {
    Long received = placed.item().received();
    return received == null ? Long.MAX_VALUE : received;
  }

  private List<Placed> items;

  Pool(Collection<Placed> items) {
    this.items = items.stream().sorted(ORDER).toList();
  }

  List<Placed> items() {
    return items;
  }

  /** The items by key, keys in the order of their first item; those without a key are left out. */
  <K> Map<K, List<Placed>> by(Function<Placed, Optional<K>> key) {
    Map<K, List<Placed>> groups = new LinkedHashMap<>();
    for (Placed item : items) {
      key.apply(item)
          .ifPresent(k -> groups.computeIfAbsent(k, any -> new ArrayList<>(1)).add(item));
    }
    return groups;
  }

  /** Takes out those that found a partner, known by identity. */
  void less(Set<Placed> paired) {
    if (!paired.isEmpty()) {
      items = items.stream().filter(item -> !paired.contains(item)).toList();
    }
  }
}
