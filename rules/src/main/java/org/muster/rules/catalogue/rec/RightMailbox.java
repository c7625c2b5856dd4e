package org.muster.rules.catalogue.rec;

import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;

/** A message that one mailbox lost must not turn up in another one. */
public final class RightMailbox implements Rule.AcrossMailboxes {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-012",
          Severity.CRITICAL,
          "Message found in another mailbox",
          "Treat it as a possible disclosure: tell information governance, restrict "
              + "access to the mailbox that received the messages, move them to their owner "
              + "and find the cause in the mover's mapping.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }
}
