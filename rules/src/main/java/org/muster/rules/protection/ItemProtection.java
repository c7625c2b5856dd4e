package org.muster.rules.protection;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private static final List<ProtectionState> SHOWN_FIRST =
      List.of(
          ProtectionState.ENCRYPTED,
          ProtectionState.CLAIMED_ONLY,
          ProtectionState.SIGNED,
          ProtectionState.UNKNOWN,
          ProtectionState.LABELLED);

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

  /**
   * The same, and what was found beside the item's octets; nothing where nobody looked at those.
   */
  public ItemProtection plus(List<ProtectionFact> beside) {
    return isInspected && !beside.isEmpty()
        ? of(Stream.concat(facts.stream(), beside.stream()).toList())
        : this;
  }

  /** Whether the message or something in it is ciphertext. */
  public boolean isEncrypted() {
    return has(ProtectionFact::isEncrypted);
  }

  public boolean isSigned() {
    return has(ProtectionFact::isSigned);
  }

  public boolean isLabelled() {
    return has(fact -> fact.layer() == ProtectionLayer.LABEL);
  }

  /**
   * The one state to show of the item as a whole, attachments included; null where nobody looked.
   */
  public @Nullable ProtectionState state() {
    if (!isInspected) {
      return null;
    }
    if (facts.isEmpty()) {
      return ProtectionState.CLEAR;
    }
    return SHOWN_FIRST.stream()
        .filter(state -> has(fact -> fact.isOfContent() && fact.state() == state))
        .findFirst()
        .orElse(ProtectionState.CLEAR);
  }

  /** All facts in words, each once; trace headers that show nothing of the way are left out. */
  public String words() {
    return words(all(fact -> fact.isOfContent() || fact.state() != ProtectionState.UNKNOWN));
  }

  /** Facts in words, each once. */
  public static String words(List<ProtectionFact> facts) {
    if (facts.isEmpty()) {
      return "";
    }
    return facts.stream().map(ProtectionFact::words).distinct().collect(Collectors.joining("; "));
  }

  /** Asked many times of every item: streams would cost more than all else that is done to it. */
  public boolean has(Predicate<ProtectionFact> what) {
    for (ProtectionFact fact : facts) {
      if (what.test(fact)) {
        return true;
      }
    }
    return false;
  }

  public List<ProtectionFact> all(Predicate<ProtectionFact> what) {
    return facts.isEmpty() ? List.of() : facts.stream().filter(what).toList();
  }

  public long count(Predicate<ProtectionFact> what) {
    return facts.isEmpty() ? 0 : facts.stream().filter(what).count();
  }
}
