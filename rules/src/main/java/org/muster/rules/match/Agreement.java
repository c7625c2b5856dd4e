package org.muster.rules.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Tolerance;

/** How far the content of two items agrees, layer by layer. */
final class Agreement {

  private final Comparison comparison;
  private final Set<LayerKind> differing = EnumSet.noneOf(LayerKind.class);
  private final Set<Tolerance> tolerances = EnumSet.noneOf(Tolerance.class);

  private Agreement(Comparison comparison) {
    this.comparison = comparison;
  }

  static Agreement of(Comparison comparison, ItemDigest source, ItemDigest target) {
    Agreement agreement = new Agreement(comparison);
    Layers before = source.layers();
    Layers after = target.layers();
    agreement.headers(before, after);
    agreement.dates(source.sent(), target.sent());
    if (!isHeadersOnly(source) && !isHeadersOnly(target)) {
      agreement.content(before, after);
    }
    if (!comparison.keepsOctets() || !source.raw().equals(target.raw())) {
      agreement.addNoted(source);
      agreement.addNoted(target);
      agreement.leaveOutOld(source, target);
    }
    agreement.tolerances.remove(Tolerance.STRICT);
    return agreement;
  }

  private void addNoted(ItemDigest item) {
    item.noted().stream().filter(noted -> !noted.isMark()).forEach(tolerances::add);
  }

  /** What was lost before the source had it is no loss of the copy. */
  private void leaveOutOld(ItemDigest source, ItemDigest target) {
    source.noted().stream()
        .filter(noted -> noted.isLoss() && target.noted().contains(noted))
        .forEach(tolerances::remove);
  }

  private static boolean isHeadersOnly(ItemDigest item) {
    return item.condition() == Condition.HEADERS_ONLY;
  }

  /** In the order of {@link LayerKind}. */
  List<LayerKind> differing() {
    return List.copyOf(differing);
  }

  /** What agreement had to tolerate, beyond the strict form. */
  Set<Tolerance> tolerances() {
    return tolerances;
  }

  boolean isWhole() {
    return differing.isEmpty();
  }

  private void headers(Layers source, Layers target) {
    addresses(LayerKind.FROM, source.from(), target.from());
    addresses(LayerKind.TO, source.to(), target.to());
    addresses(LayerKind.CC, source.cc(), target.cc());
    addresses(LayerKind.BCC, source.bcc(), target.bcc());
    under(LayerKind.SUBJECT, source.subject().agreement(target.subject(), comparison.allowed()));
    under(LayerKind.METADATA, source.metadata().agreement(target.metadata(), comparison.allowed()));
  }

  private void addresses(LayerKind kind, List<Digest> source, List<Digest> target) {
    if (source.equals(target)) {
      return;
    }
    boolean aliases = primaries(source).equals(primaries(target));
    under(kind, aliases ? Optional.of(Tolerance.ADDR_ALIAS) : Optional.empty());
  }

  private Set<Digest> primaries(List<Digest> addresses) {
    Set<Digest> primaries = new TreeSet<>();
    addresses.forEach(address -> primaries.add(comparison.primary(address)));
    return primaries;
  }

  /** A date that the source lacks says nothing, so one invented for it may be tolerated. */
  private void dates(@Nullable Long source, @Nullable Long target) {
    if (Objects.equals(source, target)) {
      return;
    }
    boolean invented = source == null && comparison.allowed().contains(Tolerance.DATE_SYNTH);
    under(LayerKind.DATE, invented ? Optional.of(Tolerance.DATE_SYNTH) : Optional.empty());
  }

  private void content(Layers source, Layers target) {
    Set<Tolerance> allowed = comparison.allowed();
    Optional<Set<Tolerance>> moved = MovedTexts.of(source, target, allowed);
    if (moved.isPresent()) {
      tolerances.addAll(moved.get());
    } else {
      all(LayerKind.TEXT, TextAgreement.of(source.text(), target.text(), allowed));
      all(
          LayerKind.ATTACHMENTS,
          AttachmentAgreement.of(source.attachments(), target.attachments(), allowed));
    }
    under(LayerKind.LINKS, source.links().agreement(target.links(), allowed));
    if (!source.protectedBlobs().equals(target.protectedBlobs())) {
      differing.add(LayerKind.PROTECTED);
    }
  }

  private void under(LayerKind kind, Optional<Tolerance> needed) {
    all(kind, needed.map(Set::of));
  }

  private void all(LayerKind kind, Optional<Set<Tolerance>> needed) {
    needed.ifPresentOrElse(tolerances::addAll, () -> differing.add(kind));
  }
}
