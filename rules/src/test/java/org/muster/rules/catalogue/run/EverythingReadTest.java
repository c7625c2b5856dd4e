package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;

class EverythingReadTest {

  private final EverythingRead rule = new EverythingRead();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(new WaveFacts(12, 9, 20_000, 19_986, false, null)));
  }

  @Test
  void unreadMailboxIsReported() {
    assertThat(rule.breach(new WaveFacts(12, 11, 20_000, 20_000, false, null)))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("not read to the end: 1 of 12 mailboxes, 0 of 20000 items"));
  }

  @Test
  void unreadItemIsReported() {
    assertThat(rule.breach(new WaveFacts(12, 12, 20_000, 19_999, false, null))).isPresent();
  }

  @Test
  void everythingReadIsFine() {
    assertThat(rule.breach(new WaveFacts(12, 12, 20_000, 20_000, false, null))).isEmpty();
  }
}
