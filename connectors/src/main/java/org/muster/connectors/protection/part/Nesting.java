package org.muster.connectors.protection.part;

import java.util.ArrayList;
import java.util.List;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Where a part lies: how deep in others, and what looks into those that lie in it.
 *
 * @param depth how many it lies in
 * @param isInArchive whether one of them is an archive, which tells of limits for all in it
 * @param bounds shared by the outermost and all that lies in it
 * @param formats every format that is known, the more exact first
 */
public record Nesting(
    int depth, boolean isInArchive, Bounds bounds, List<Format> formats, Carrier carrier) {

  private static final ProtectionFact TOO_DEEP =
      ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.UNDECIDED, ProtectionState.UNKNOWN)
          .because(Doubt.OVER_LIMIT);

  public Nesting {
    formats = List.copyOf(formats);
  }

  public static Nesting outermost(List<Format> formats, Carrier carrier) {
    return new Nesting(0, false, new Bounds(), formats, carrier);
  }

  /** Looks at a part that lies here. */
  public Inspector part(Claim claim) {
    return new Part(claim, formats, this);
  }

  /** Looks into an entry of an archive. */
  public Inspector entry() {
    return new Nesting(depth + 1, true, bounds, formats, carrier).part(Claim.NONE);
  }

  /** Looks into what is armoured. */
  public Inspector armoured() {
    return deeper(formats);
  }

  /** Looks into what an opaque signature holds: a MIME entity, or a file as it is. */
  public Inspector signed() {
    List<Format> either = new ArrayList<>(formats);
    either.add(0, new EntityFormat());
    return deeper(either);
  }

  private Inspector deeper(List<Format> known) {
    return depth == Bounds.DEPTH
        ? new Found(List.of(TOO_DEEP))
        : new Part(
            Claim.NONE, known, new Nesting(depth + 1, isInArchive, bounds, formats, carrier));
  }
}
