package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.match.Cause;
import org.muster.rules.match.MailboxMatch;

/**
 * Source and target of a pair must belong together: both hold many items and almost none of them
 * match otherwise.
 */
public final class RightPair implements Rule.OnMailbox {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-013",
          Severity.CRITICAL,
          "Wrong mailboxes paired",
          "Compare the line of the mailbox list with the directory. If the list is "
              + "wrong, mend it and verify again; if the mover used the same line, mail was "
              + "copied into another person's mailbox: treat it as a disclosure.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(MailboxMatch match) {
    if (!match.wrongPair()) {
      return Optional.empty();
    }
    Ledger ledger = match.ledger();
    return Optional.of(
        new Breach(
            ledger.source().held(),
            "items on the source: %d, on the target: %d, matching: %d"
                .formatted(ledger.source().held(), ledger.target().held(), ledger.matched()),
            Cause.WRONG_MAILBOX));
  }
}
