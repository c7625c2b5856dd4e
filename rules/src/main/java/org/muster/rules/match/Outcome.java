package org.muster.rules.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;

/**
 * A pairing of items, or an item alone, before its cause is known.
 *
 * @param differing the layers that differ; empty where only one side has the item
 * @param sameFolder whether both lie in the same unit; false where only one side has the item
 * @param surplus whether an item alone equals one of its own side that did find a partner
 * @param source null where the item is on the target only
 * @param target null where the item is on the source only
 */
public record Outcome(
    Verdict verdict,
    List<LayerKind> differing,
    Set<Tolerance> tolerances,
    boolean sameFolder,
    boolean surplus,
    @Nullable Placed source,
    @Nullable Placed target) {

  public Outcome {
    differing = List.copyOf(differing);
    tolerances = Set.copyOf(tolerances);
    if (source == null && target == null) {
      throw new IllegalArgumentException("Invalid outcome: no item (must have one side at least)");
    }
  }
}
