package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class ItemComparableTest {

  private final ItemComparable rule = new ItemComparable();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.INDETERMINATE, Cause.MALFORMED)
                .source(SampleItem.perfect().condition(Condition.TOO_DEEP).get())
                .get()));
  }

  @Test
  void containerThatWasNotOpenedIsNamed() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.INDETERMINATE, Cause.NOT_READ)
                    .source(SampleItem.perfect().noted(Tolerance.UNOPENED).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "source: a container that is not opened by this version; target: read and"
                            + " decoded"));
  }

  @Test
  void equalWithAClosedContainerIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUAL, Cause.NONE)
                    .source(SampleItem.perfect().noted(Tolerance.UNOPENED).get())
                    .target(SampleItem.perfect().noted(Tolerance.UNOPENED).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void indeterminateWithoutAPartnerIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.missing(Cause.NOT_READ)
                    .because(Verdict.INDETERMINATE, Cause.NOT_READ)
                    .source(SampleItem.perfect().condition(Condition.UNREADABLE).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("source: the server listed it but did not give it; target: none"));
  }

  @Test
  void undecodedItemIsReportedWhateverItsVerdict() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .target(SampleItem.perfect().condition(Condition.BROKEN_ENCODING).get())
                    .get()))
        .isPresent();
  }

  @Test
  void itemWhosePartnerWasNotReadIsReported() {
    assertThat(rule.breach(SampleMatch.missing(Cause.NOT_READ).get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("its partner could not be read"));
  }

  @Test
  void extraWhosePartnerChangedDuringTheRunIsReported() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.CHANGED_DURING_RUN).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("its partner changed while the run was reading"));
  }

  @Test
  void changeWithoutALayerIsReported() {
    assertThat(rule.breach(SampleMatch.changed().get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail()).isEqualTo("changed in no layer that can be named"));
  }

  @Test
  void readOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void headersOnlyAtThatDepthIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().condition(Condition.HEADERS_ONLY).get())
                    .target(SampleItem.perfect().condition(Condition.HEADERS_ONLY).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void changedLayerIsFine() {
    assertThat(rule.breach(SampleMatch.changed(LayerKind.TEXT).get())).isEmpty();
  }

  @Test
  void missingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}
