package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class MessageIdKeptTest {

  private final MessageIdKept rule = new MessageIdKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.NEW_MESSAGE_ID, Cause.UNEXPLAINED)
                .target(SampleItem.perfect().messageId(SampleItem.digest("new")).get())
                .get()));
  }

  @Test
  void lostMessageIdIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed().target(SampleItem.perfect().messageId(null).get()).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the source has a Message-ID, the target has none"));
  }

  @Test
  void inventedMessageIdThatIsNotToleratedIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed().source(SampleItem.perfect().messageId(null).get()).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the source has no Message-ID, the target has one"));
  }

  @Test
  void sameMessageIdIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void toleratedInventionIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUIVALENT, Cause.NONE)
                    .tolerances(Tolerance.MSGID_SYNTH)
                    .source(SampleItem.perfect().messageId(null).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void messageWithoutOneOnEitherSideIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().messageId(null).get())
                    .target(SampleItem.perfect().messageId(null).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void missingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }

  @Test
  void undecodableMessageIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .target(
                        SampleItem.perfect()
                            .messageId(null)
                            .condition(Condition.HEADER_TOO_LARGE)
                            .get())
                    .get()))
        .isEmpty();
  }
}
