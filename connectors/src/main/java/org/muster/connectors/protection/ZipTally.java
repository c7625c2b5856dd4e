package org.muster.connectors.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Counts the entries of one ZIP file, and gathers what was found in them. */
final class ZipTally {

  private static final Comparator<ProtectionFact> WEAKEST =
      Comparator.comparing(ProtectionFact::strength).thenComparing(ProtectionFact::bits);

  private final List<ProtectionFact> weakest = new ArrayList<>(2);
  private final List<ProtectionFact> within = new ArrayList<>(0);
  private boolean hasClear;
  private Doubt trouble = Doubt.NONE;

  void entry(ZipEntry entry) {
    if (!entry.hasContent()) {
      return;
    }
    if (!entry.isEncrypted()) {
      hasClear = true;
      return;
    }
    weakest.add(zip(ProtectionState.ENCRYPTED).under(entry.scheme(), entry.bits()));
    weakest.sort(WEAKEST);
    weakest.subList(1, weakest.size()).clear();
  }

  /** Facts of an entry's content. */
  void found(List<ProtectionFact> facts) {
    facts.stream().limit(ItemProtection.MOST + 1 - within.size()).forEach(within::add);
  }

  /** The first trouble counts. */
  void trouble(Doubt doubt) {
    if (trouble == Doubt.NONE) {
      trouble = doubt;
    }
  }

  List<ProtectionFact> facts() {
    List<ProtectionFact> all = new ArrayList<>(within);
    Doubt doubt = trouble == Doubt.NONE && hasClear ? Doubt.MIXED : trouble;
    weakest.forEach(fact -> all.add(fact.because(doubt)));
    if (weakest.isEmpty() && trouble != Doubt.NONE) {
      all.add(zip(ProtectionState.UNKNOWN).because(trouble));
    }
    return all;
  }

  private static ProtectionFact zip(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.ZIP, state);
  }
}
