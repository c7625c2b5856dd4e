package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class ReceivedDateKeptTest {

  private final ReceivedDateKept rule = new ReceivedDateKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.EQUAL, Cause.DATE_OF_TRANSFER)
                .source(SampleItem.perfect().received(0L).get())
                .target(SampleItem.perfect().received(5_184_000L).get())
                .get()));
  }

  @Test
  void earlierDateIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().received(61L).get())
                    .target(SampleItem.perfect().received(0L).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "received 61 seconds earlier on the target than on the source (allowed: 60)"));
  }

  @Test
  void dateOfTransferAfterCutoverIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EXACT, Cause.AFTER_CUTOVER)
                    .source(SampleItem.perfect().received(0L).get())
                    .target(SampleItem.perfect().received(61L).get())
                    .get()))
        .isPresent();
  }

  @Test
  void driftThatTheTermsAllowIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().received(0L).get())
                    .target(SampleItem.perfect().received(60L).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void sideWithoutReceivedDatesIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect().target(SampleItem.perfect().received(null).get()).get()))
        .isEmpty();
  }

  @Test
  void missingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}
