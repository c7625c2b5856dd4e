package org.muster.connectors.protection.part;

import java.util.List;

/**
 * Where a part lies: how deep in others, and what looks into those that lie in it.
 *
 * @param depth how many it lies in
 * @param bounds shared by the outermost and all that lies in it
 * @param formats every format that is known, the more exact first
 */
public record Nesting(int depth, Bounds bounds, List<Format> formats) {

  public Nesting {
    formats = List.copyOf(formats);
  }

  public static Nesting outermost(List<Format> formats) {
    return new Nesting(0, new Bounds(), formats);
  }

  /** Looks into what lies in this part. */
  public Inspector within() {
    return new Part(Claim.NONE, new Nesting(depth + 1, bounds, formats));
  }
}
