package org.muster.rules.evidence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.protection.ProtectionState;

/**
 * One pairing of items, good or bad; private. Digests are keyed for this pair.
 *
 * @param key stable within the evidence, unique in the table
 * @param source null where the item is on the target only
 * @param target null where the item is on the source only
 * @param differing the layers that differ
 * @param tolerances what equality had to tolerate
 */
public record ItemRow(
    Digest key,
    int pair,
    int member,
    Verdict verdict,
    Cause cause,
    List<LayerKind> differing,
    Set<Tolerance> tolerances,
    @Nullable End source,
    @Nullable End target) {

  public ItemRow {
    differing = List.copyOf(differing);
    tolerances = Set.copyOf(tolerances);
  }

  /**
   * The item as one side has it.
   *
   * @param folder the folder's name
   * @param sent epoch second
   * @param received epoch second
   * @param octets of all decoded leaves
   * @param messageId keyed for this pair; null where the item has none
   * @param raw keyed for this pair
   * @param protection of the item as a whole; null where nobody looked
   * @param protectionFacts what protects it in words; empty for nothing
   * @param store what its mail system keeps of it
   */
  public record End(
      String folder,
      String locator,
      Condition condition,
      @Nullable Long sent,
      @Nullable Long received,
      Set<Flag> flags,
      long octets,
      @Nullable Digest messageId,
      Digest raw,
      @Nullable ProtectionState protection,
      String protectionFacts,
      StoreFacts store) {}
}
