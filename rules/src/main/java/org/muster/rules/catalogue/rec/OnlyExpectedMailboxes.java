package org.muster.rules.catalogue.rec;

import java.util.Locale;
import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.MailboxMatch;
import org.muster.rules.wave.MailboxPair;

/**
 * A mailbox that the list does not expect to migrate must hold nothing on the target: the
 * counterpart of REC-005.
 */
public final class OnlyExpectedMailboxes implements Rule.OnMailbox {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-019",
          Severity.MEDIUM,
          "Mailbox on target though not to migrate",
          "Ask the organisation why the mailbox was not to move. Either mend the "
              + "mailbox list and verify it, or have the copy removed under its retention "
              + "rules.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(MailboxMatch match) {
    long held = match.ledger().target().held();
    MailboxPair.Expectation expected = match.pair().expectation();
    if (expected == MailboxPair.Expectation.MIGRATED || held == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            held,
            "listed as %s, yet on the target; items there: %d".formatted(words(expected), held)));
  }

  private static String words(MailboxPair.Expectation expected) {
    return expected.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
