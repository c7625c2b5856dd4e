package org.muster.rules.catalogue.run;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.catalogue.WaveFacts;

/** Every mailbox that was expected, and every item that servers listed, must have been read. */
public final class EverythingRead implements Rule.OnWave {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-001",
          Severity.HIGH,
          "Not everything was read",
          "See which mailboxes and items could not be read and why, mend the access, "
              + "and verify what was not read by --only unread:DIR. Do not sign off what was not read.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(WaveFacts facts) {
    long mailboxes = facts.expected() - facts.complete();
    long items = facts.itemsListed() - facts.itemsRead();
    if (mailboxes <= 0 && items <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            Math.max(items, 0),
            "not read to the end: %d of %d mailboxes, %d of %d items"
                .formatted(
                    Math.max(mailboxes, 0),
                    facts.expected(),
                    Math.max(items, 0),
                    facts.itemsListed())));
  }
}
