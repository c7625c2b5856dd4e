package org.muster.connectors.imap;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;

/**
 * What became of a message that was listed.
 *
 * @param pending null if the message is gone
 */
record Outcome(long uid, Kind kind, @Nullable CompletableFuture<ItemDigest> pending) {

  /** How the asking ended. */
  enum Kind {
    GIVEN,
    NOT_GIVEN,
    VANISHED
  }

  static Outcome given(long uid, ItemDigest item) {
    return new Outcome(uid, Kind.GIVEN, CompletableFuture.completedFuture(item));
  }

  static Outcome notGiven(long uid, ItemDigest item) {
    return new Outcome(uid, Kind.NOT_GIVEN, CompletableFuture.completedFuture(item));
  }

  static Outcome vanished(long uid) {
    return new Outcome(uid, Kind.VANISHED, null);
  }

  /** Whether the item need not be waited for. */
  boolean isKnown() {
    return pending == null || pending.isDone();
  }

  /** The item, waited for; null if the message is gone. */
  @Nullable ItemDigest item() {
    return pending == null ? null : pending.join();
  }
}
