package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** A quiet pass is the worst fault: whatever differs is reported by a rule. */
class NothingPassesInSilenceTest {

  /** Explained by proof, or reported once for the mailbox by REC-005 and REC-013. */
  private static final Set<Cause> REPORTED_FOR_THE_WHOLE =
      Set.of(Cause.AFTER_CUTOVER, Cause.MAILBOX_MISSING, Cause.WRONG_MAILBOX);

  @ParameterizedTest
  @EnumSource
  void everyDifferingLayerIsReported(LayerKind layer) {
    assertThat(reporting(SampleMatch.changed(layer).get())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EXACT", "EQUAL"})
  void everyVerdictThatIsNotEqualIsReported(Verdict verdict) {
    assertThat(reporting(match(verdict, Cause.UNEXPLAINED))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void partialLayersAreNoDifferenceButAreReported(LayerKind layer) {
    SampleMatch match = SampleMatch.changed(layer).because(Verdict.INDETERMINATE, Cause.MALFORMED);
    assertThat(reporting(match.tolerances(Tolerance.WS).get())).containsExactly("FID-015");
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseOfAMissingItemIsReportedOnce(Cause cause) {
    assertReportedOnce(Verdict.MISSING, cause);
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseOfAnExtraItemIsReportedOnce(Cause cause) {
    assertReportedOnce(Verdict.EXTRA, cause);
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseOfAMovedItemIsReportedUnlessProven(Cause cause) {
    List<String> rules = reporting(match(Verdict.MOVED, cause));
    assertThat(rules).hasSize(cause == Cause.AFTER_CUTOVER ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionThatIsNotComparableIsReported(Condition condition) {
    SampleMatch match =
        SampleMatch.perfect().target(SampleItem.perfect().condition(condition).get());
    assertThat(reporting(match.because(Verdict.EQUAL, Cause.NONE).get()).isEmpty())
        .isEqualTo(condition.isComparable());
    assertThat(reporting(match.because(Verdict.EXACT, Cause.NONE).get()).isEmpty())
        .isEqualTo(condition.isComparable() || condition == Condition.OCTETS_ONLY);
  }

  @Test
  void wholeMailboxesAreReportedOnceEach() {
    assertThat(
            Catalogue.onMailbox().stream()
                .filter(r -> r.breach(SampleMailbox.perfect().wrongPair().get()).isPresent()))
        .hasSize(1);
  }

  private static void assertReportedOnce(Verdict verdict, Cause cause) {
    List<String> rules = reporting(match(verdict, cause));
    assertThat(rules).hasSize(REPORTED_FOR_THE_WHOLE.contains(cause) ? 0 : 1);
  }

  private static ItemMatch match(Verdict verdict, Cause cause) {
    return switch (verdict) {
      case MISSING -> SampleMatch.missing(cause).get();
      case EXTRA, DUPLICATED -> SampleMatch.extra(verdict, cause).get();
      case MOVED -> SampleMatch.perfect().because(verdict, cause).elsewhere().get();
      default -> SampleMatch.perfect().because(verdict, cause).get();
    };
  }

  private static List<String> reporting(ItemMatch match) {
    return Catalogue.onItem().stream()
        .filter(rule -> rule.breach(match).isPresent())
        .map(rule -> rule.descriptor().id())
        .toList();
  }
}
