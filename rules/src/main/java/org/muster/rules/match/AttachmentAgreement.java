package org.muster.rules.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Tolerance;

/** When attachments agree as multisets: what has to be tolerated, or empty where they differ. */
final class AttachmentAgreement {

  private static final Set<Tolerance> STRICT = Set.of();

  private AttachmentAgreement() {}

  static Optional<Set<Tolerance>> of(
      Attachments source, Attachments target, Set<Tolerance> allowed) {
    if (source.multiset().equals(target.multiset())) {
      return Optional.of(EnumSet.noneOf(Tolerance.class));
    }
    return isNamed(source) && isNamed(target)
        ? of(source.leaves(), target.leaves(), allowed)
        : Optional.empty();
  }

  /** Beyond {@link Attachments#KEPT} only the multiset is known. */
  private static boolean isNamed(Attachments attachments) {
    return attachments.leaves().size() == attachments.count();
  }

  /** Leaves that agree strictly are paired first, lest a laxer partner takes theirs. */
  static Optional<Set<Tolerance>> of(List<Leaf> source, List<Leaf> target, Set<Tolerance> allowed) {
    List<Leaf> left = new ArrayList<>(target);
    List<Leaf> rest = new ArrayList<>();
    for (Leaf leaf : source) {
      if (take(leaf, left, STRICT).isEmpty()) {
        rest.add(leaf);
      }
    }
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    List<Leaf> alone = new ArrayList<>();
    for (Leaf leaf : rest) {
      take(leaf, left, allowed).ifPresentOrElse(needed::add, () -> alone.add(leaf));
    }
    if (hasContainer(alone) && hasContainer(left)) {
      return Optional.empty();
    }
    alone.addAll(left);
    return allowed.containsAll(unpaired(alone)) && alone.stream().allMatch(Leaf::isDispensable)
        ? Optional.of(union(needed, unpaired(alone)))
        : Optional.empty();
  }

  /** One that is there on both sides was not replaced by what it holds: it was altered. */
  private static boolean hasContainer(List<Leaf> leaves) {
    return leaves.stream().anyMatch(Leaf::isContainer);
  }

  /** What it takes to do without leaves. */
  private static Set<Tolerance> unpaired(List<Leaf> alone) {
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    alone.forEach(leaf -> needed.add(leaf.isContainer() ? Tolerance.TNEF : Tolerance.EMPTY_PART));
    return needed;
  }

  private static Set<Tolerance> union(Set<Tolerance> some, Set<Tolerance> others) {
    some.addAll(others);
    return some;
  }

  private static Optional<Tolerance> take(Leaf leaf, List<Leaf> left, Set<Tolerance> allowed) {
    for (int i = 0; i < left.size(); i++) {
      Optional<Tolerance> agreement = leaf.content().agreement(left.get(i).content(), allowed);
      if (agreement.isPresent()) {
        left.remove(i);
        return agreement;
      }
    }
    return Optional.empty();
  }
}
