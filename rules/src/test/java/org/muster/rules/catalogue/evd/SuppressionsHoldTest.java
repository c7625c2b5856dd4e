package org.muster.rules.catalogue.evd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.suppression.SampleSuppression.DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.suppression.SampleSuppression;
import org.muster.rules.suppression.Suppression;

class SuppressionsHoldTest {

  private final SuppressionsHold rule = new SuppressionsHold();

  @Test
  void exampleOfThePageIsReported() {
    Suppression old =
        SampleSuppression.dated("S-1", LocalDate.of(2008, 12, 1), LocalDate.of(2009, 1, 31));

    PageExample.assertShows(
        rule,
        rule.breach(
            wave(
                old,
                SampleSuppression.of("REC-003"),
                SampleSuppression.because("S-3", "accepted"))));
  }

  @Test
  void suppressionsInForceAreFine() {
    assertThat(rule.breach(wave(SampleSuppression.of("REC-002")))).isEmpty();
    assertThat(rule.breach(wave())).isEmpty();
  }

  private static WaveFacts wave(Suppression... decided) {
    return new WaveFacts(12, 12, 400, 400, false, null)
        .under(WaveFacts.Tolerated.AS_EXPECTED, List.of(decided), DAY);
  }
}
