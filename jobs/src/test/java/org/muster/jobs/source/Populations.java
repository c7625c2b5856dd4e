package org.muster.jobs.source;

import java.util.EnumSet;
import java.util.List;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/** What tests have read. */
final class Populations {

  private Populations() {}

  static Population bothSides(List<MailboxPair> pairs) {
    return new Population(pairs, EnumSet.allOf(Side.class));
  }
}
