package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.match.Cause;
import org.muster.rules.match.MailboxMatch;
import org.muster.rules.wave.MailboxPair;

/**
 * A mailbox that was to migrate must exist on both sides, and be filled on the target if the source
 * is.
 */
public final class MailboxArrived implements Rule.OnMailbox {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-005",
          Severity.CRITICAL,
          "Mailbox missing or empty",
          "Check the address in the mailbox list, create the mailbox if it is not "
              + "there, and migrate it again. Do not switch the source off.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(MailboxMatch match) {
    long onSource = match.ledger().source().held();
    if (match.pair().expectation() != MailboxPair.Expectation.MIGRATED) {
      return Optional.empty();
    }
    if (match.targetUnavailable() == Unavailability.DOES_NOT_EXIST) {
      return Optional.of(
          new Breach(
              onSource,
              "the target mailbox does not exist; items on the source: " + onSource,
              Cause.MAILBOX_MISSING));
    }
    if (match.sourceUnavailable() == Unavailability.DOES_NOT_EXIST) {
      return Optional.of(
          new Breach(
              0,
              "a source mailbox does not exist, so nothing proves what it held",
              Cause.MAILBOX_MISSING));
    }
    if (onSource == 0 || match.targetUnavailable() != null || match.ledger().target().held() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            onSource,
            "the target mailbox is empty; items on the source: " + onSource,
            Cause.MAILBOX_MISSING));
  }
}
