package org.muster.jobs.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** What a mover made of a mailbox; damage done here is noted as planted. */
final class Copy {

  private final String ref;
  private final List<DemoItem> items;
  private final List<Planted> planted = new ArrayList<>();

  Copy(String ref, List<DemoItem> items) {
    this.ref = ref;
    this.items = new ArrayList<>(items);
  }

  List<DemoItem> items() {
    return List.copyOf(items);
  }

  List<Planted> planted() {
    return List.copyOf(planted);
  }

  /** Removes an item and returns it. */
  DemoItem remove(String kind, String folder) {
    DemoItem item = find(kind, folder);
    items.remove(item);
    return item;
  }

  void add(DemoItem item) {
    items.add(item);
  }

  /** Removes all items of a folder and returns how many. */
  int removeFolder(String folder) {
    int before = items.size();
    items.removeIf(item -> item.folder().equals(folder));
    return before - items.size();
  }

  /** Changes the first item of a kind in a folder. */
  void change(String kind, String folder, UnaryOperator<DemoItem> change) {
    DemoItem item = find(kind, folder);
    DemoItem changed = change.apply(item);
    if (changed.equals(item)) {
      throw new IllegalStateException("Cannot damage a '%s': nothing changed".formatted(kind));
    }
    items.set(items.indexOf(item), changed);
  }

  DemoItem find(String kind, String folder) {
    return items.stream()
        .filter(item -> item.kind().equals(kind) && item.folder().equals(folder))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Cannot find a '%s' to damage".formatted(kind)));
  }

  /** Notes what a rule must find. */
  void expect(String damage, String rule, @Nullable Verdict verdict, Cause cause) {
    planted.add(new Planted(ref, damage, rule, verdict, cause));
  }
}
