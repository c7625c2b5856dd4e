package org.muster.connectors.protection.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.connectors.protection.octets.Step;
import org.muster.connectors.protection.octets.Steps;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** What of one archive is encrypted and what is not, and what was found in its entries. */
public final class ArchiveTally {

  private static final Comparator<ProtectionFact> WEAKEST =
      Comparator.comparing(ProtectionFact::strength).thenComparing(ProtectionFact::bits);

  private final Mechanism mechanism;
  private Doubt ofWhole;
  private final List<ProtectionFact> weakest = new ArrayList<>(2);
  private final List<ProtectionFact> within = new ArrayList<>(0);
  private boolean hasClear;
  private Doubt trouble = Doubt.NONE;

  /**
   * @param ofWhole the doubt that remains where all of it is encrypted
   */
  public ArchiveTally(Mechanism mechanism, Doubt ofWhole) {
    this.mechanism = mechanism;
    this.ofWhole = ofWhole;
  }

  /** Something in it that everybody can read. */
  public void clear() {
    hasClear = true;
  }

  public void encrypted(Scheme scheme, int bits) {
    weakest.add(of(ProtectionState.ENCRYPTED).under(scheme, bits));
    weakest.sort(WEAKEST);
    weakest.subList(1, weakest.size()).clear();
  }

  /** All of it is encrypted, with the names of its entries. */
  public void hidden(Scheme scheme, int bits) {
    encrypted(scheme, bits);
    ofWhole = Doubt.NONE;
  }

  /** Facts of an entry's content. */
  public void found(List<ProtectionFact> facts) {
    facts.stream().limit(ItemProtection.MOST + 1 - within.size()).forEach(within::add);
  }

  /** The first trouble counts. */
  public void trouble(Doubt doubt) {
    if (trouble == Doubt.NONE) {
      trouble = doubt;
    }
  }

  /** There is trouble, and what still comes is not read. */
  public Step stopped(Doubt doubt) {
    trouble(doubt);
    return Step.REST;
  }

  /** No more octets come: unless all steps are done, some are missing. */
  public void end(Steps steps) {
    if (!steps.isThrough()) {
      trouble(Doubt.TRUNCATED);
    }
  }

  public List<ProtectionFact> facts() {
    List<ProtectionFact> all = new ArrayList<>(within);
    weakest.forEach(fact -> all.add(fact.because(doubt())));
    if (weakest.isEmpty() && trouble != Doubt.NONE) {
      all.add(of(ProtectionState.UNKNOWN).because(trouble));
    }
    return all;
  }

  private Doubt doubt() {
    if (trouble != Doubt.NONE) {
      return trouble;
    }
    return hasClear ? Doubt.MIXED : ofWhole;
  }

  private ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, state);
  }
}
