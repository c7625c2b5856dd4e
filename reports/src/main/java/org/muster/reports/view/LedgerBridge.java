package org.muster.reports.view;

import java.util.List;
import java.util.stream.Stream;
import org.muster.reports.view.CountBridge.Step;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.match.Verdict;

/**
 * The bridge of a ledger, a step for each cause. Items that were listed but not given are among
 * those not decided, unless the other side's copy was found.
 */
final class LedgerBridge {

  private static final String NOT_COMPARABLE = "could not be read or decoded";

  private LedgerBridge() {}

  static CountBridge of(Ledger ledger) {
    return new CountBridge(
        ledger.source().listed(),
        Stream.of(lost(ledger), gained(ledger))
            .flatMap(List::stream)
            .filter(step -> step.change() != 0)
            .toList(),
        ledger.target().listed());
  }

  private static List<Step> lost(Ledger l) {
    return Stream.of(
            Stream.of(new Step("Gone while the source was read", "", -l.source().vanished())),
            Stream.of(
                new Step("Not decided on the source", NOT_COMPARABLE, -l.indeterminateSource())),
            causes(l, Verdict.MISSING, "Missing from the target", -1))
        .flatMap(steps -> steps)
        .toList();
  }

  private static List<Step> gained(Ledger l) {
    return Stream.of(
            causes(l, Verdict.DUPLICATED, "On the target more than once", 1),
            causes(l, Verdict.EXTRA, "On the target only", 1),
            Stream.of(
                new Step("Not decided on the target", NOT_COMPARABLE, l.indeterminateTarget())),
            Stream.of(new Step("Gone while the target was read", "", l.target().vanished())))
        .flatMap(steps -> steps)
        .toList();
  }

  private static Stream<Step> causes(Ledger l, Verdict verdict, String what, int sign) {
    return l.causes().stream()
        .filter(count -> count.verdict() == verdict)
        .map((CauseCount c) -> new Step(what, c.cause().meaning(), sign * c.items()));
  }
}
