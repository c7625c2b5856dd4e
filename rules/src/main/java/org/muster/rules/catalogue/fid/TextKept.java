package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/**
 * The text must be the same in at least one representation, white space and mark-up apart.
 * Characters lost in conversion have FID-004.
 */
public final class TextKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-003",
          Severity.HIGH,
          "Text changed",
          "Open a few of the messages on both sides with their owner's consent. If "
              + "words are missing, copy again; if a gateway added a banner, copy again "
              + "with it switched off.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (!match.differsIn(LayerKind.TEXT) || LostCharacters.in(match).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            "characters of text: %s on the source, %s on the target"
                .formatted(words(source), words(target))));
  }

  private static String words(@Nullable ItemDigest item) {
    if (item == null || item.layers().text().isEmpty()) {
      return "none";
    }
    return String.valueOf(item.layers().text().get(0).length());
  }
}
