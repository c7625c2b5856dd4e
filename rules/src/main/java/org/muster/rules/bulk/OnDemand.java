package org.muster.rules.bulk;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list that makes each element anew whenever it is asked for it, so that millions take no memory.
 * What is made must be equal each time; nobody may rely on its identity.
 */
public final class OnDemand<E> extends AbstractList<E> implements RandomAccess {

  /** So many elements may all be objects at once. */
  private static final int FEW = 20_000;

  private final int size;
  private final IntFunction<? extends E> maker;

  private OnDemand(int size, IntFunction<? extends E> maker) {
    this.size = size;
    this.maker = maker;
  }

  /**
   * Elements by their places.
   *
   * @param maker gives the same for one place for ever
   */
  public static <E> List<E> of(int size, IntFunction<? extends E> maker) {
    return new OnDemand<>(size, maker);
  }

  /** The elements of several lists, one list after another; these must not change any more. */
  public static <E> List<E> concatenated(List<? extends List<E>> lists) {
    List<List<E>> parts = new ArrayList<>(lists);
    parts.removeIf(List::isEmpty);
    if (parts.isEmpty()) {
      return List.of();
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Offsets offsets = Offsets.of(parts);
    return of(
        offsets.total(),
        place -> {
          int part = offsets.part(place);
          return parts.get(part).get(place - offsets.start(part));
        });
  }

  /** As {@link List#copyOf}, but what is made on demand stays so. */
  public static <E> List<E> copyOf(List<E> list) {
    return list instanceof OnDemand ? list : List.copyOf(list);
  }

  /** The same elements, all made at once where they are few: nobody pays for making them again. */
  public static <E> List<E> keptIfFew(List<E> list) {
    return list.size() <= FEW ? List.copyOf(list) : list;
  }

  @Override
  public E get(int place) {
    return maker.apply(Objects.checkIndex(place, size));
  }

  @Override
  public int size() {
    return size;
  }
}
