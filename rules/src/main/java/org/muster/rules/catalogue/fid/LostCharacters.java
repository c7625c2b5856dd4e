package org.muster.rules.catalogue.fid;

import java.util.OptionalInt;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Representation;
import org.muster.rules.match.ItemMatch;

/** Texts of one shape that differ, with more question marks on the target: a failed conversion. */
final class LostCharacters {

  private LostCharacters() {}

  /** How many characters a conversion lost; empty where the text differs otherwise, or not. */
  static OptionalInt in(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !match.differsIn(LayerKind.TEXT)) {
      return OptionalInt.empty();
    }
    return source.layers().text().stream()
        .flatMapToInt(
            before ->
                target.layers().text().stream()
                    .filter(after -> after.asciiShape().equals(before.asciiShape()))
                    .mapToInt(after -> lost(before, after)))
        .filter(lost -> lost > 0)
        .max();
  }

  private static int lost(Representation before, Representation after) {
    return after.questionMarks() - before.questionMarks();
  }
}
