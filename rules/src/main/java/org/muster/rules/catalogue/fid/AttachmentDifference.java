package org.muster.rules.catalogue.fid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;

/**
 * How the attachments of two items differ, as multisets.
 *
 * @param lost leaves of the source that agree with no leaf of the target under any tolerance
 * @param named whether leaves are known one by one on both sides
 */
record AttachmentDifference(int source, int target, List<Leaf> lost, boolean named) {

  private static final Set<Tolerance> ANY = EnumSet.allOf(Tolerance.class);

  /** Empty where attachments do not differ. */
  static Optional<AttachmentDifference> of(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !match.differsIn(LayerKind.ATTACHMENTS)) {
      return Optional.empty();
    }
    return Optional.of(of(source.layers().attachments(), target.layers().attachments()));
  }

  private static AttachmentDifference of(Attachments source, Attachments target) {
    boolean named = isNamed(source) && isNamed(target);
    List<Leaf> lost = named ? less(source.leaves(), target.leaves()) : List.of();
    return new AttachmentDifference(count(source), count(target), lost, named);
  }

  /** A container is what it holds. */
  private static int count(Attachments attachments) {
    long containers = attachments.leaves().stream().filter(Leaf::isContainer).count();
    return attachments.count() - (int) containers;
  }

  boolean sameCount() {
    return source == target;
  }

  long lostMessages() {
    return lost(Leaf.Kind.MESSAGE);
  }

  long lostCalendars() {
    return lost(Leaf.Kind.CALENDAR);
  }

  private long lost(Leaf.Kind kind) {
    return lost.stream().filter(leaf -> leaf.kind() == kind).count();
  }

  long lostFiles() {
    return lost.size() - lostMessages();
  }

  String counts() {
    return "attachments: %d on the source, %d on the target".formatted(source, target);
  }

  private static boolean isNamed(Attachments attachments) {
    return attachments.leaves().size() == attachments.count();
  }

  private static List<Leaf> less(List<Leaf> source, List<Leaf> target) {
    List<Leaf> rest = new ArrayList<>(target);
    return source.stream().filter(leaf -> !take(leaf, rest) && !leaf.isContainer()).toList();
  }

  private static boolean take(Leaf leaf, List<Leaf> rest) {
    for (Iterator<Leaf> leaves = rest.iterator(); leaves.hasNext(); ) {
      if (leaf.content().agreement(leaves.next().content(), ANY).isPresent()) {
        leaves.remove();
        return true;
      }
    }
    return false;
  }
}
