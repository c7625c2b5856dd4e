package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private final List<Placed> sources = new ArrayList<>();
  private final List<Placed> targets = new ArrayList<>();
  private final List<Unit> units;
  // Only for folders of one mailbox that are merged: elsewhere unit and member tell the folder.
  private final IdentityHashMap<Placed, ReadFolder> merged = new IdentityHashMap<>();

  Places(List<Unit> units) {
    this.units = units;
    for (int number = 0; number < units.size(); number++) {
      Unit unit = units.get(number);
      for (ReadFolder folder : unit.sources()) {
        List<Placed> placed = place(folder, number);
        sources.addAll(placed);
        if (isMerged(unit, folder)) {
          placed.forEach(item -> merged.put(item, folder));
        }
      }
      if (unit.target() != null) {
        targets.addAll(place(unit.target(), number));
      }
    }
  }

  private static List<Placed> place(ReadFolder folder, int unit) {
    return folder.items().stream().map(item -> new Placed(unit, folder.member(), item)).toList();
  }

  private static boolean isMerged(Unit unit, ReadFolder folder) {
    return unit.sources().stream().filter(f -> f.member() == folder.member()).count() > 1;
  }

  List<Placed> sources() {
    return sources;
  }

  List<Placed> targets() {
    return targets;
  }

  @Nullable Located source(@Nullable Placed placed) {
    if (placed == null) {
      return null;
    }
    ReadFolder folder = merged.get(placed);
    return new Located(folder != null ? folder : only(placed), placed.item());
  }

  private ReadFolder only(Placed placed) {
    for (ReadFolder folder : units.get(placed.unit()).sources()) {
      if (folder.member() == placed.member()) {
        return folder;
      }
    }
    throw new IllegalStateException("Cannot place an item: its folder is in no unit");
  }

  @Nullable Located target(@Nullable Placed placed) {
    ReadFolder folder = placed == null ? null : units.get(placed.unit()).target();
    return placed == null || folder == null ? null : new Located(folder, placed.item());
  }
}
