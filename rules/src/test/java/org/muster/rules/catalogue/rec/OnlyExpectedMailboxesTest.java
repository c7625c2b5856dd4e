package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.wave.MailboxPair;

class OnlyExpectedMailboxesTest {

  private final OnlyExpectedMailboxes rule = new OnlyExpectedMailboxes();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMailbox.perfect()
                .expected(MailboxPair.Expectation.LEAVER)
                .holding(12, 12, 12)
                .get()));
  }

  @Test
  void mailboxNotToMigrateIsReported() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect().expected(MailboxPair.Expectation.NOT_MIGRATED).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("listed as not-migrated, yet on the target; items there: 1388"));
  }

  @Test
  void expectedMailboxIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().get())).isEmpty();
  }

  @Test
  void preparedEmptyMailboxIsFine() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .expected(MailboxPair.Expectation.DEFERRED)
                    .holding(12, 0, 0)
                    .get()))
        .isEmpty();
  }
}
