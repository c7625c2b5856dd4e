package org.muster.rules.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.PackedLayers;
import org.muster.rules.mail.Tolerance;

/**
 * One way to find partners: items with equal keys are tried with one another. Each pass sees what
 * the stricter ones left.
 *
 * @param key empty for items that this pass leaves alone
 * @param choice whether a partner has to be chosen among those that share a key
 */
record Pass(Function<Placed, Optional<Object>> key, Predicate<Pairing> acceptable, Choice choice) {

  /** How partners are found among the items that share a key. */
  enum Choice {
    /** Each is as good as any other: the first is paired with the first, and none is compared. */
    NONE,
    BEST
  }

  private Pass(Function<Placed, Optional<Object>> key, Predicate<Pairing> acceptable) {
    this(key, acceptable, Choice.BEST);
  }

  private record InUnit(int unit, Digest key) {}

  private record Octets(int unit, Digest raw) {}

  private record Strict(int unit, Digest identity, @Nullable Long sent, PackedLayers layers) {}

  private record Heading(List<Digest> from, @Nullable Digest subject) {}

  private record Content(@Nullable Digest text, int attachments, Digest multiset) {}

  /** From the strictest to the laxest. */
  static List<Pass> inOrder(Comparison comparison) {
    Pass octets = new Pass(Pass::octets, Pairing::isEqual, Choice.NONE);
    Pass strict = new Pass(Pass::strict, Pairing::isEqual);
    Pass here = new Pass(p -> identity(p).map(k -> new InUnit(p.unit(), k)), Pairing::isEqual);
    Pass elsewhere = new Pass(p -> identity(p).map(k -> k), Pairing::isEqual);
    Pass changed = new Pass(p -> identifiable(p).map(ItemDigest::messageId), p -> true);
    Pass likeHeader = new Pass(p -> identifiable(p).map(ItemDigest::envelope), Pass::isLikely);
    Pass redated = new Pass(Pass::heading, Pass::isRedated);
    Pass content = new Pass(Pass::content, Pairing::isEqual);
    List<Pass> passes = new ArrayList<>();
    if (comparison.keepsOctets()) {
      passes.add(octets);
    }
    passes.addAll(List.of(strict, here, elsewhere, changed, likeHeader));
    if (comparison.allowed().contains(Tolerance.DATE_SYNTH)) {
      passes.add(redated);
    }
    passes.add(content);
    return passes;
  }

  private static Optional<ItemDigest> identifiable(Placed placed) {
    return Optional.of(placed.item()).filter(item -> item.condition().isIdentifiable());
  }

  private static Optional<Digest> identity(Placed placed) {
    return identifiable(placed)
        .map(item -> Objects.requireNonNullElse(item.messageId(), item.envelope()));
  }

  private static Optional<Object> octets(Placed placed) {
    return identifiable(placed)
        .filter(item -> item.condition().isReadToTheEnd())
        .map(item -> new Octets(placed.unit(), item.raw()));
  }

  private static Optional<Object> strict(Placed placed) {
    ItemDigest item = placed.item();
    return identity(placed)
        .filter(any -> item.condition().isComparable())
        .map(id -> new Strict(placed.unit(), id, item.sent(), item.packed()));
  }

  /** What a header says without its date, for items whose date a system has made up. */
  private static Optional<Object> heading(Placed placed) {
    return identifiable(placed)
        .map(ItemDigest::layers)
        .map(layers -> new Heading(layers.from(), laxest(layers.subject()).orElse(null)));
  }

  /** Content decides where dates were made up, and only of items that have no Message-ID. */
  private static boolean isRedated(Pairing pairing) {
    return pairing.source().item().messageId() == null
        && (pairing.isEqual() || pairing.sharesContent());
  }

  /** An item without text and attachments has no content to be known by. */
  private static Optional<Object> content(Placed placed) {
    Layers layers = placed.item().layers();
    boolean bare = layers.text().isEmpty() && layers.attachments().count() == 0;
    if (bare || !placed.item().condition().isReadToTheEnd()) {
      return Optional.empty();
    }
    Digest text = layers.text().stream().findFirst().flatMap(t -> laxest(t.text())).orElse(null);
    int count = layers.attachments().count();
    return Optional.of(new Content(text, count, layers.attachments().multiset()));
  }

  private static Optional<Digest> laxest(Layer layer) {
    return layer.forms().stream().reduce((stricter, laxer) -> laxer).map(Form::digest);
  }

  /**
   * A like header alone makes a pair only where it says much (a sent date) and the Message-IDs do
   * not say otherwise; else content must be shared.
   */
  private static boolean isLikely(Pairing pairing) {
    ItemDigest source = pairing.source().item();
    ItemDigest target = pairing.target().item();
    boolean noWord = source.messageId() == null || target.messageId() == null;
    boolean telling = source.sent() != null && noWord;
    return pairing.isEqual() || telling || pairing.sharesContent();
  }
}
