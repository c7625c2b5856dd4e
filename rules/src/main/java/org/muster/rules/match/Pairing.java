package org.muster.rules.match;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Tolerance;

/** Two items that may be one, and what would be said of them. */
record Pairing(
    Placed source,
    Placed target,
    Verdict verdict,
    List<LayerKind> differing,
    Set<Tolerance> tolerances) {

  /** Most equal layers first, then the same folder, then the stricter equality. */
  static final Comparator<Pairing> BEST_FIRST =
      Comparator.<Pairing>comparingInt(p -> p.differing.size())
          .thenComparing(p -> !p.isSameFolder())
          .thenComparing(Pairing::verdict)
          .thenComparingInt(p -> p.tolerances.size());

  boolean isSameFolder() {
    return source.unit() == target.unit();
  }

  /** Whether the items are the same but for what the verdict names. */
  boolean isEqual() {
    return verdict != Verdict.CHANGED && verdict != Verdict.INDETERMINATE;
  }

  boolean hasSameMessageId() {
    return Objects.equals(source.item().messageId(), target.item().messageId());
  }

  /**
   * Whether there is content, and some of it is the same: without it, a like header alone makes no
   * pair.
   */
  boolean sharesContent() {
    ItemDigest before = source.item();
    ItemDigest after = target.item();
    Layers layers = before.layers();
    boolean text = !layers.text().isEmpty() && !differing.contains(LayerKind.TEXT);
    boolean attachments =
        layers.attachments().count() > 0 && !differing.contains(LayerKind.ATTACHMENTS);
    return before.condition().isReadToTheEnd()
        && after.condition().isReadToTheEnd()
        && (text || attachments);
  }

  Outcome outcome() {
    return new Outcome(verdict, differing, tolerances, isSameFolder(), false, source, target);
  }
}
