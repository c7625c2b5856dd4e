package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;

class RightsRemovedTest {

  private final RightsRemoved rule = new RightsRemoved();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(new WaveFacts(12, 12, 20_000, 20_000, true, LocalDate.of(2009, 3, 31))));
  }

  @Test
  void privilegedLoginWithoutAnEndIsReported() {
    assertThat(rule.breach(new WaveFacts(12, 12, 20_000, 20_000, true, null)))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "its rights are still in force, and the wave file names no date for their end"));
  }

  @Test
  void loginAsTheMailboxItselfIsFine() {
    assertThat(rule.breach(new WaveFacts(12, 12, 20_000, 20_000, false, null))).isEmpty();
  }
}
