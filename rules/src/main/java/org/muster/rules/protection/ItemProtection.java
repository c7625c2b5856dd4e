package org.muster.rules.protection;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What protects an item.
 *
 * @param isInspected whether anybody looked: a header alone does not tell, nor does a foreign
 *     exporter
 * @param facts sorted; as many as there are parts that are protected or say so, up to {@link #MOST}
 */
public record ItemProtection(boolean isInspected, List<ProtectionFact> facts) {

  /** More facts than these are cut off, with one more that says so. */
  public static final int MOST = 64;

  public static final ItemProtection NOT_INSPECTED = new ItemProtection(false, List.of());

  /** Looked at, and nothing found. */
  public static final ItemProtection NONE = new ItemProtection(true, List.of());

  public ItemProtection {
    facts = List.copyOf(facts);
  }

  /** What was found in an item that was looked at. */
  public static ItemProtection of(Collection<ProtectionFact> found) {
    if (found.isEmpty()) {
      return NONE;
    }
    if (found.size() <= MOST) {
      return new ItemProtection(true, found.stream().sorted().toList());
    }
    ProtectionFact cut =
        ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.UNDECIDED, ProtectionState.UNKNOWN)
            .because(Doubt.OVER_LIMIT);
    Stream<ProtectionFact> kept = found.stream().sorted().limit(MOST);
    return new ItemProtection(true, Stream.concat(kept, Stream.of(cut)).sorted().toList());
  }

  public boolean has(Predicate<ProtectionFact> what) {
    return facts.stream().anyMatch(what);
  }

  public List<ProtectionFact> all(Predicate<ProtectionFact> what) {
    return facts.stream().filter(what).toList();
  }

  public long count(Predicate<ProtectionFact> what) {
    return facts.stream().filter(what).count();
  }
}
