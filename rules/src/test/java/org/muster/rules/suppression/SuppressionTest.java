package org.muster.rules.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.suppression.SampleSuppression.DAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

  @Test
  void firstAndLastDayAreInForce() {
    assertThat(SampleSuppression.dated("S-1", DAY, DAY).fault(DAY)).isEmpty();
  }

  @Test
  void dayAfterTheLastIsTooLate() {
    assertThat(SampleSuppression.dated("S-1", DAY.minusDays(9), DAY.minusDays(1)).fault(DAY))
        .contains("expired on 2009-02-14");
  }

  @Test
  void dayBeforeTheFirstIsTooEarly() {
    assertThat(SampleSuppression.dated("S-1", DAY.plusDays(1), DAY.plusDays(9)).fault(DAY))
        .contains("is in force from 2009-02-16 only");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TODO", "known issue", "n/a", "- - - -", "accepted: CHG-42", "x . y"})
  void wordsAloneAreNoReason(String reason) {
    assertThat(SampleSuppression.because("S-1", reason).fault(DAY))
        .hasValueSatisfying(why -> assertThat(why).startsWith("gives no reason"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"owner deletes these", "Größe ändert sich", "counted twice, see ticket"})
  void sentenceIsAReason(String reason) {
    assertThat(SampleSuppression.because("S-1", reason).fault(DAY)).isEmpty();
  }
}
