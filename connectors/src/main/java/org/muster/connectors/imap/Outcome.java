package org.muster.connectors.imap;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;

/**
 * What became of a message that was listed.
 *
 * @param item null if the message is gone
 */
record Outcome(long uid, Kind kind, @Nullable ItemDigest item) {

  /** How the asking ended. */
  enum Kind {
    GIVEN,
    NOT_GIVEN,
    VANISHED
  }

  static Outcome vanished(long uid) {
    return new Outcome(uid, Kind.VANISHED, null);
  }
}
