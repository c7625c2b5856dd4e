package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Depth;
import org.muster.rules.match.Cause;
import org.muster.rules.match.MailboxMatch;
import org.muster.rules.wave.MailboxPair;

/** A mailbox counts as verified only if the content of its items was read on both sides. */
public final class ContentRead implements Rule.OnMailbox {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-010",
          Severity.HIGH,
          "Content was not read",
          "Verify again with --depth content before signing the wave off: counts and "
              + "headers alone do not show what was lost inside messages.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(MailboxMatch match) {
    long items = Math.max(match.ledger().source().held(), match.ledger().target().held());
    boolean expected = match.pair().expectation() == MailboxPair.Expectation.MIGRATED;
    if (!expected || items == 0 || match.depth() == Depth.CONTENT) {
      return Optional.empty();
    }
    String compared = match.depth() == Depth.COUNTS ? "only counts" : "only headers and structure";
    return Optional.of(
        new Breach(
            items, "%s were compared; items: %d".formatted(compared, items), Cause.NOT_READ));
  }
}
