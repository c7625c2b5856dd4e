package org.muster.rules.match;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Representation.Kind;
import org.muster.rules.mail.Tolerance;

/** When two texts agree: what has to be tolerated, or empty where they differ. */
final class TextAgreement {

  private TextAgreement() {}

  /**
   * Systems that keep all representations must keep each; where one may be made from another, the
   * source's native one must be found in any of the target, and the target must show no other text
   * but what it may have made of HTML.
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
    Set<Tolerance> needed = EnumSet.of(Tolerance.BODY_REP);
    Optional<Tolerance> nativeText = strictest(source.stream().limit(1), target, allowed);
    Stream<Representation> others =
        target.stream().filter(after -> source.stream().noneMatch(b -> agree(b, after, allowed)));
    if (nativeText.isEmpty()
        || !others.allMatch(after -> isRendered(after, source, target, allowed, needed))) {
      return Optional.empty();
    }
    needed.add(nativeText.get());
    return Optional.of(needed);
  }

  private static Optional<Tolerance> strictest(
      Stream<Representation> nativeText, List<Representation> target, Set<Tolerance> allowed) {
    return nativeText
        .flatMap(
            before -> target.stream().map(after -> before.text().agreement(after.text(), allowed)))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * Plain text that a system has made from HTML reads otherwise: links and lists are written out.
   */
  private static boolean isRendered(
      Representation after,
      List<Representation> source,
      List<Representation> target,
      Set<Tolerance> allowed,
      Set<Tolerance> needed) {
    Representation nativeText = source.get(0);
    boolean fromHtml =
        after.kind() == Kind.PLAIN
            && nativeText.kind() == Kind.HTML
            && target.stream()
                .anyMatch(t -> t.kind() == Kind.HTML && agree(nativeText, t, allowed));
    boolean replaced = source.stream().anyMatch(before -> before.kind() == Kind.PLAIN);
    Tolerance tolerance = replaced ? Tolerance.PLAIN_REMADE : Tolerance.PLAIN_ADDED;
    needed.add(tolerance);
    return fromHtml && allowed.contains(tolerance);
  }

  private static boolean agree(Representation one, Representation other, Set<Tolerance> allowed) {
    return one.text().agreement(other.text(), allowed).isPresent();
  }
}
