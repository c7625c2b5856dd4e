package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

class MailboxArrivedTest {

  private final MailboxArrived rule = new MailboxArrived();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMailbox.perfect()
                .holding(1388, 0, 0)
                .targetUnavailable(Unavailability.DOES_NOT_EXIST)
                .get()));
  }

  @Test
  void emptyTargetIsReported() {
    assertThat(rule.breach(SampleMailbox.perfect().holding(1388, 0, 0).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the target mailbox is empty; items on the source: 1388"));
  }

  @Test
  void sourceThatDoesNotExistIsReported() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .holding(0, 5, 0)
                    .sourceUnavailable(Unavailability.DOES_NOT_EXIST)
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("a source mailbox does not exist, so nothing proves what it held"));
  }

  @Test
  void missingTargetOfAnEmptySourceIsReported() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .holding(0, 0, 0)
                    .targetUnavailable(Unavailability.DOES_NOT_EXIST)
                    .get()))
        .isPresent();
  }

  @Test
  void filledMailboxIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().get())).isEmpty();
  }

  @Test
  void emptyMailboxOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().holding(0, 0, 0).get())).isEmpty();
  }

  @Test
  void lockedMailboxIsIncompleteAndFine() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .holding(1388, 0, 0)
                    .targetUnavailable(Unavailability.LOCKED)
                    .get()))
        .isEmpty();
  }

  @Test
  void mailboxOfALeaverIsFine() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .holding(1388, 0, 0)
                    .expected(MailboxPair.Expectation.LEAVER)
                    .targetUnavailable(Unavailability.DOES_NOT_EXIST)
                    .get()))
        .isEmpty();
  }
}
