package org.muster.rules.settle;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/**
 * A digest of either side of a pairing as evidence shows it: mostly both sides have the same, and
 * to key it once is much of what a row costs.
 */
final class KeyedTwins {

  private final PairKeys keys;
  private @Nullable Digest last;
  private @Nullable Digest shown;

  KeyedTwins(PairKeys keys) {
    this.keys = keys;
  }

  /** Of the source first, where it has one. */
  Digest shown(Digest digest) {
    Digest known = shown;
    if (known != null && digest.equals(last)) {
      return known;
    }
    Digest keyed = keys.shown(digest);
    last = digest;
    shown = keyed;
    return keyed;
  }
}
