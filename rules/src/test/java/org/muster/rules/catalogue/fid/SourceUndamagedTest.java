package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;

class SourceUndamagedTest {

  private final SourceUndamaged rule = new SourceUndamaged();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleFact.onBothSides(SampleFact.dkim(Check.BROKEN)).get()));
  }

  @Test
  void signatureOverTheBeginningAnswersForNothing() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(
                        SampleFact.dkim(Check.BROKEN),
                        SampleFact.dkim(Check.INTACT).because(Doubt.PARTLY_COVERED))
                    .get()))
        .isPresent();
  }

  @Test
  void brokenFormatIsReported() {
    SampleItem odd =
        SampleItem.perfect()
            .noted(Tolerance.NUL_OCTETS, Tolerance.BROKEN_HEADER, Tolerance.LONG_LINE);
    assertThat(rule.breach(SampleMatch.perfect().source(odd.get()).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("NUL among its octets; a line among its headers that is none"));
  }

  @Test
  void signatureThatIsRightIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.dkim(Check.BROKEN), SampleFact.dkim(Check.INTACT))
                    .get()))
        .isEmpty();
  }

  @Test
  void signatureThatCannotBeComputedIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.dkim(Check.NOT_POSSIBLE)).get()))
        .isEmpty();
  }

  @Test
  void damagedMessageThatDidNotArriveIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.dkim(Check.BROKEN))
                    .because(Verdict.MISSING, Cause.UNEXPLAINED)
                    .target(null)
                    .get()))
        .isEmpty();
  }

  @Test
  void targetThatWasWrittenAnewIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.dkim(Check.BROKEN))
                    .source(SampleItem.perfect().get())
                    .get()))
        .isEmpty();
    assertThat(rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.UNEXPLAINED).get())).isEmpty();
  }
}
