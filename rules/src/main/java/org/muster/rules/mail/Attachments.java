package org.muster.rules.mail;

import java.util.List;

/**
 * The attachments of an item as a multiset.
 *
 * @param count how many there are
 * @param leaves each of them up to {@link #KEPT}, sorted by strict digest; empty beyond
 * @param multiset one digest over the sorted strict digests of all, whatever their number
 */
public record Attachments(int count, List<Leaf> leaves, Digest multiset) {

  /** Beyond this number only the count and the multiset digest are kept. */
  public static final int KEPT = 64;

  public Attachments {
    leaves = List.copyOf(leaves);
  }
}
