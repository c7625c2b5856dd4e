package org.muster.rules.match;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

/** When two texts agree: what has to be tolerated, or empty where they differ. */
final class TextAgreement {

  private TextAgreement() {}

  /**
   * Systems that keep all representations must keep each; where one may be made from another, the
   * source's native one must be found in any of the target.
   */
  static Optional<Set<Tolerance>> of(
      List<Representation> source, List<Representation> target, Set<Tolerance> allowed) {
    Optional<Set<Tolerance>> each = each(source, target, allowed);
    return each.isPresent() || !allowed.contains(Tolerance.BODY_REP)
        ? each
        : any(source, target, allowed);
  }

  private static Optional<Set<Tolerance>> each(
      List<Representation> source, List<Representation> target, Set<Tolerance> allowed) {
    if (source.size() != target.size()) {
      return Optional.empty();
    }
    Set<Tolerance> needed = EnumSet.noneOf(Tolerance.class);
    for (int i = 0; i < source.size(); i++) {
      Representation before = source.get(i);
      Representation after = target.get(i);
      Optional<Tolerance> agreement = before.text().agreement(after.text(), allowed);
      if (before.kind() != after.kind() || agreement.isEmpty()) {
        return Optional.empty();
      }
      needed.add(agreement.get());
    }
    return Optional.of(needed);
  }

  private static Optional<Set<Tolerance>> any(
      List<Representation> source, List<Representation> target, Set<Tolerance> allowed) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Representation nativeText = source.get(0);
    return target.stream()
        .flatMap(after -> nativeText.text().agreement(after.text(), allowed).stream())
        .min(Comparator.naturalOrder())
        .map(needed -> EnumSet.of(needed, Tolerance.BODY_REP));
  }
}
