package org.muster.connectors.ews;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;

/**
 * What became of an item that was listed.
 *
 * @param item null if the item is gone
 */
record Outcome(String id, Kind kind, @Nullable ItemDigest item) {

  /** How the asking ended. */
  enum Kind {
    GIVEN,
    NOT_GIVEN,
    /** Exchange makes no MIME of it; its properties may be given. */
    NOT_CONVERTED,
    VANISHED
  }

  static Outcome vanished(String id) {
    return new Outcome(id, Kind.VANISHED, null);
  }
}
