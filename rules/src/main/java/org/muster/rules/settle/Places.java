package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Placed;

/** Where each item of a pair lies. */
final class Places {

  /**
   * An item in its folder.
   *
   * @param folder the name that its own side knows it by
   */
  record Located(ReadFolder folder, ItemDigest item) {}

  private final List<Unit> units;
  private final List<Placed> sources;
  private final List<Placed> targets;

  Places(List<Unit> units) {
    this.units = units;
    List<List<Placed>> before = new ArrayList<>();
    List<List<Placed>> after = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      List<ReadFolder> folders = units.get(unit).sources();
      for (int folder = 0; folder < folders.size(); folder++) {
        before.add(placed(folders.get(folder), unit, folder));
      }
      ReadFolder target = units.get(unit).target();
      if (target != null) {
        after.add(placed(target, unit, 0));
      }
    }
    this.sources = OnDemand.keptIfFew(OnDemand.concatenated(before));
    this.targets = OnDemand.keptIfFew(OnDemand.concatenated(after));
  }

  private static List<Placed> placed(ReadFolder folder, int unit, int number) {
    List<ItemDigest> items = folder.items();
    return OnDemand.of(
        items.size(), at -> new Placed(unit, number, folder.member(), items.get(at)));
  }

  List<Placed> sources() {
    return sources;
  }

  List<Placed> targets() {
    return targets;
  }

  @Nullable Located source(@Nullable Placed placed) {
    return placed == null
        ? null
        : new Located(units.get(placed.unit()).sources().get(placed.folder()), placed.item());
  }

  @Nullable Located target(@Nullable Placed placed) {
    ReadFolder folder = placed == null ? null : units.get(placed.unit()).target();
    return placed == null || folder == null ? null : new Located(folder, placed.item());
  }
}
