package org.muster.rules.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;

/**
 * A pairing of items, or an item alone, with what matching says of it.
 *
 * @param differing the layers that differ, in the order of {@link LayerKind}; empty where only one
 *     side has the item
 * @param tolerances what equality had to tolerate
 * @param sameFolder whether both lie where the folder map says; false where only one side has the
 *     item
 * @param driftAllowed seconds that the two received times may lie apart under the run's terms
 * @param source null where the item is on the target only
 * @param target null where the item is on the source only
 */
public record ItemMatch(
    Verdict verdict,
    Cause cause,
    List<LayerKind> differing,
    Set<Tolerance> tolerances,
    boolean sameFolder,
    long driftAllowed,
    @Nullable ItemDigest source,
    @Nullable ItemDigest target) {

  public ItemMatch {
    differing = List.copyOf(differing);
    tolerances = Set.copyOf(tolerances);
    if (source == null && target == null) {
      throw new IllegalArgumentException("Invalid match: no item (must have one side at least)");
    }
  }

  /**
   * Whether a layer is known to differ. The layers of an item that could not be compared may be
   * partial, so they prove no difference.
   */
  public boolean differsIn(LayerKind layer) {
    return verdict != Verdict.INDETERMINATE && differing.contains(layer);
  }
}
