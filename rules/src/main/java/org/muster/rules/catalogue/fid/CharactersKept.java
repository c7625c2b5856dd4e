package org.muster.rules.catalogue.fid;

import java.util.Optional;
import java.util.OptionalInt;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/** No character of the text may become a question mark or replacement character. */
public final class CharactersKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-004",
          Severity.HIGH,
          "Characters lost in conversion",
          "The mover or the target converted the character set wrongly. Copy the "
              + "messages again with the conversion mended; names and doses may be "
              + "unreadable as they are.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    OptionalInt lost = LostCharacters.in(match);
    if (lost.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            "characters that became question marks or replacement characters: " + lost.getAsInt()));
  }
}
