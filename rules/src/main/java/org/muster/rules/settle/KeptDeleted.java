package org.muster.rules.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Comparison;
import org.muster.rules.match.Matching;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;
import org.muster.rules.match.Verdict;

/**
 * Items that the target keeps though they were deleted. They are proof of what became of missing
 * items and nothing else: no item of a folder is compared with them, none of them is extra, and no
 * sum has them in it. Each proves one item at most, as copies are deleted one by one.
 */
final class KeptDeleted {

  /** No unit has this number, so that nothing counts as lying where it belongs. */
  private static final int NOWHERE = -1;

  private record Place(int unit, int folder, int member, String locator) {
    static Place of(Placed placed) {
      return new Place(placed.unit(), placed.folder(), placed.member(), placed.item().locator());
    }
  }

  private final Map<Place, ItemDigest> found = new HashMap<>();

  private KeptDeleted() {}

  /**
   * Looks for items among those kept.
   *
   * @param alone outcomes of items without a partner in any folder
   */
  static KeptDeleted of(List<ReadFolder> kept, List<Outcome> alone, Comparison comparison) {
    KeptDeleted deleted = new KeptDeleted();
    List<Placed> targets =
        kept.stream()
            .flatMap(folder -> folder.items().stream())
            .map(item -> new Placed(NOWHERE, 0, 0, item))
            .toList();
    if (!targets.isEmpty()) {
      deleted.match(missing(alone), targets, new Matching(comparison));
    }
    return deleted;
  }

  private static List<Placed> missing(List<Outcome> alone) {
    return alone.stream()
        .filter(outcome -> outcome.verdict() == Verdict.MISSING)
        .flatMap(outcome -> Optional.ofNullable(outcome.source()).stream())
        .toList();
  }

  /** Only what is equal but for its place is the item that is missing. */
  private void match(List<Placed> sources, List<Placed> targets, Matching matching) {
    for (Outcome outcome : matching.match(sources, targets).pairings()) {
      Placed source = outcome.source();
      Placed target = outcome.target();
      if (source != null && target != null && outcome.verdict() == Verdict.MOVED) {
        found.put(Place.of(source), target.item());
      }
    }
  }

  /** A missing item as the target keeps it. */
  Optional<ItemDigest> find(Placed source) {
    return Optional.ofNullable(found.get(Place.of(source)));
  }
}
