package org.muster.rules.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail system itself keeps of an item, beside what the message says. Its times are of its
 * own clock, in epoch seconds; null where it keeps or tells none.
 *
 * @param created when the item came into this mailbox
 * @param modified when the item was changed last
 * @param deleted when its owner deleted it, of what is kept though deleted
 * @param searchKey by which the system finds it again after it was moved, in hexadecimal; empty
 *     where there is none
 */
public record StoreFacts(
    @Nullable Long created, @Nullable Long modified, @Nullable Long deleted, String searchKey) {

  public static final StoreFacts NONE = new StoreFacts(null, null, null, "");

  /** Whether anything is told. */
  public boolean isTold() {
    return !equals(NONE);
  }
}
