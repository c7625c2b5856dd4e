package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.ProtectedItems;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Verdict;

/** Counts the outcomes of one folder by verdict and cause. */
final class LedgerTally {

  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Map<Cause, Long>> causes = new EnumMap<>(Verdict.class);
  private long indeterminateSource;
  private long indeterminateTarget;
  private long toOtherFolders;
  private long fromOtherFolders;
  private long sourceOctets;
  private long targetOctets;
  private ProtectedItems sourceProtection = ProtectedItems.NONE;
  private ProtectedItems targetProtection = ProtectedItems.NONE;

  /** Counts an outcome where its source item lies, or its target item if it has no other. */
  void add(Outcome outcome, Cause cause) {
    if (outcome.source() != null && outcome.target() != null) {
      verdicts.merge(outcome.verdict(), 1L, Long::sum);
      toOtherFolders += outcome.sameFolder() ? 0 : 1;
    } else if (outcome.verdict() != Verdict.INDETERMINATE) {
      verdicts.merge(outcome.verdict(), 1L, Long::sum);
      causes
          .computeIfAbsent(outcome.verdict(), any -> new EnumMap<>(Cause.class))
          .merge(cause, 1L, Long::sum);
    } else if (outcome.source() != null) {
      indeterminateSource++;
    } else {
      indeterminateTarget++;
    }
  }

  /** Counts a target item that lies here while its pairing is counted in another folder. */
  void addFromOtherFolder() {
    fromOtherFolders++;
  }

  /** Counts the octets and the protection of an item of the source that lies here. */
  void addSource(ItemDigest item) {
    sourceOctets += item.octets();
    sourceProtection = sourceProtection.plus(ProtectedItems.of(item.protection()));
  }

  /** Counts the octets and the protection of an item of the target that lies here. */
  void addTarget(ItemDigest item) {
    targetOctets += item.octets();
    targetProtection = targetProtection.plus(ProtectedItems.of(item.protection()));
  }

  Ledger ledger(Ledger.Account source, Ledger.Account target) {
    return new Ledger(
        source.of(sourceOctets, sourceProtection),
        target.of(targetOctets, targetProtection),
        of(Verdict.EXACT),
        of(Verdict.EQUAL),
        of(Verdict.EQUIVALENT),
        of(Verdict.DEGRADED),
        of(Verdict.MOVED),
        of(Verdict.NEW_MESSAGE_ID),
        of(Verdict.CHANGED),
        of(Verdict.INDETERMINATE),
        indeterminateSource,
        indeterminateTarget,
        of(Verdict.MISSING),
        of(Verdict.EXTRA),
        of(Verdict.DUPLICATED),
        toOtherFolders,
        fromOtherFolders,
        causes());
  }

  private long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }

  private List<CauseCount> causes() {
    List<CauseCount> counts = new ArrayList<>();
    causes.forEach(
        (verdict, byCause) ->
            byCause.forEach((cause, items) -> counts.add(new CauseCount(verdict, cause, items))));
    return counts;
  }
}
