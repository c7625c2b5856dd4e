package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.MailboxMatch;

/** What the mailbox holds besides mail must be named, because this run did not compare it. */
public final class EveryClassCompared implements Rule.OnMailbox {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-011",
          Severity.INFO,
          "Items other than mail were not compared",
          "Verify calendars, contacts, tasks and notes by other means, and record how "
              + "in the sign-off.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(MailboxMatch match) {
    if (match.notMail() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            match.notMail(),
            "counted only, not compared; items: " + match.notMail(),
            Cause.NOT_READ));
  }
}
