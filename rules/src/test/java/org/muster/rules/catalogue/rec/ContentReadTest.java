package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.mail.Depth;
import org.muster.rules.wave.MailboxPair;

class ContentReadTest {

  private final ContentRead rule = new ContentRead();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMailbox.perfect().depth(Depth.ENVELOPE).get()));
  }

  @Test
  void countsOnlyAreReported() {
    assertThat(rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail()).isEqualTo("only counts were compared; items: 1388"));
  }

  @Test
  void contentReadIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().get())).isEmpty();
  }

  @Test
  void emptyMailboxIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).holding(0, 0, 0).get()))
        .isEmpty();
  }

  @Test
  void mailboxNotToMigrateIsFine() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .depth(Depth.COUNTS)
                    .expected(MailboxPair.Expectation.EXCLUDED)
                    .get()))
        .isEmpty();
  }
}
