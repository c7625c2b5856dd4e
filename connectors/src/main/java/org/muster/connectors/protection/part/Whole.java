package org.muster.connectors.protection.part;

import java.util.List;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Holds a part, within bounds, and looks at it once it is there: for formats read in any order. */
public final class Whole implements Inspector {

  /** What looks. */
  @FunctionalInterface
  public interface Look {

    List<ProtectionFact> at(Held octets) throws UnreadableException;
  }

  private final Mechanism mechanism;
  private final Look look;
  private final Held held = new Held();
  private List<ProtectionFact> facts = List.of();

  /**
   * Looks at a part later.
   *
   * @param mechanism what is not known where it cannot be read
   */
  public Whole(Mechanism mechanism, Look look) {
    this.mechanism = mechanism;
    this.look = look;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    held.put(octets, from, to);
  }

  @Override
  public void end() {
    held.end();
    try {
      facts = look.at(held);
    } catch (UnreadableException e) {
      facts =
          List.of(
              ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, ProtectionState.UNKNOWN)
                  .because(e.doubt()));
    }
  }

  @Override
  public List<ProtectionFact> facts() {
    return facts;
  }
}
