package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.catalogue.WaveFacts.Tolerated;
import org.muster.rules.mail.Tolerance;

class ToleratesAsExpectedTest {

  private final ToleratesAsExpected rule = new ToleratesAsExpected();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            wave(
                new Tolerated(
                    "exchange-2007-mime",
                    "imap-imap",
                    Set.of(Tolerance.SUBJ_CUT, Tolerance.BODY_REP)))));
  }

  @Test
  void profileThatFollowsFromTheMailSystemsIsFine() {
    assertThat(rule.breach(wave(Tolerated.AS_EXPECTED))).isEmpty();
  }

  private static WaveFacts wave(Tolerated tolerated) {
    return new WaveFacts(12, 12, 400, 400, false, null)
        .under(tolerated, List.of(), LocalDate.EPOCH);
  }
}
