package org.muster.rules.catalogue;

import org.muster.rules.match.Cause;

/**
 * The facts of a breach.
 *
 * @param count how many items it stands for; 0 where it is about no item
 * @param detail numbers, layer names and codes in words; never content
 * @param cause why a folder or a mailbox is at fault; an item's cause is its match's
 */
public record Breach(long count, String detail, Cause cause) {

  public Breach(long count, String detail) {
    this(count, detail, Cause.NONE);
  }

  public static Breach of(String detail) {
    return new Breach(1, detail);
  }

  public Breach because(Cause of) {
    return new Breach(count, detail, of);
  }
}
