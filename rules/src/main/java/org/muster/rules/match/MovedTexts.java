package org.muster.rules.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

/**
 * When texts agree that the target takes for other parts: the body may lie among its attachments,
 * and an attached text may be its body (MS-OXCMAIL section 2.2.3.3.2 lets readers choose).
 */
final class MovedTexts {

  private final Set<Tolerance> allowed;

  private MovedTexts(Set<Tolerance> allowed) {
    this.allowed = allowed;
  }

  /** What has to be tolerated; empty where no text moved, or anything differs besides. */
  static Optional<Set<Tolerance>> of(Layers source, Layers target, Set<Tolerance> allowed) {
    boolean all = isNamed(source.attachments()) && isNamed(target.attachments());
    boolean movable = all && allowed.contains(Tolerance.TEXT_PARTS);
    return movable && TextAgreement.of(source.text(), target.text(), allowed).isEmpty()
        ? new MovedTexts(allowed).agreement(source, target)
        : Optional.empty();
  }

  private static boolean isNamed(Attachments attachments) {
    return attachments.leaves().size() == attachments.count();
  }

  private Optional<Set<Tolerance>> agreement(Layers source, Layers target) {
    List<Leaf> before = new ArrayList<>(source.attachments().leaves());
    List<Leaf> after = new ArrayList<>(target.attachments().leaves());
    return isAttached(source.text(), after) && isMadeOf(target.text(), before)
        ? AttachmentAgreement.of(before, after, allowed).map(MovedTexts::moved)
        : Optional.empty();
  }

  private static Set<Tolerance> moved(Set<Tolerance> needed) {
    Set<Tolerance> all = EnumSet.of(Tolerance.TEXT_PARTS);
    all.addAll(needed);
    return all;
  }

  /** Whether each representation of the source's body is a part of its own; takes those out. */
  private boolean isAttached(List<Representation> body, List<Leaf> after) {
    return body.stream()
        .allMatch(text -> takeFirst(after, leaf -> agree(text.text(), leaf.content())));
  }

  /** Whether all that the target shows is one text of the source's parts; takes that out. */
  private boolean isMadeOf(List<Representation> body, List<Leaf> before) {
    return body.isEmpty()
        || takeFirst(before, leaf -> body.stream().allMatch(t -> agree(leaf.content(), t.text())));
  }

  private boolean agree(Layer before, Layer after) {
    return before.agreement(after, allowed).isPresent();
  }

  private static boolean takeFirst(List<Leaf> leaves, Predicate<Leaf> wanted) {
    Optional<Leaf> found = leaves.stream().filter(wanted).findFirst();
    found.ifPresent(leaves::remove);
    return found.isPresent();
  }
}
