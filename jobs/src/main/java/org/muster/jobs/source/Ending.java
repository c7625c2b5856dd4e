package org.muster.jobs.source;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Unavailability;

/**
 * How the reading of a mailbox ended.
 *
 * @param unavailable null if it was read to its end
 * @param serviceRefused whether the identity that opens all mailboxes of the side was refused
 */
public record Ending(@Nullable Unavailability unavailable, boolean serviceRefused) {

  static final Ending COMPLETE = new Ending(null, false);

  static Ending of(Unavailability reason) {
    return new Ending(reason, false);
  }
}
