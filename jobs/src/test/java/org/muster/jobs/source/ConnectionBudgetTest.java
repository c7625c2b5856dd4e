package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ConnectionBudgetTest {

  private static final int MOST = 8;

  private long now;
  private final ConnectionBudget budget = new ConnectionBudget(MOST, () -> now);

  @Test
  void doubledMedianHalves() {
    medians(8, 10, 10);
    medians(8, 20, ConnectionBudget.IN_A_ROW);

    assertThat(budget.allowed()).isEqualTo(4);
  }

  @Test
  void oneDoubledMedianIsNoSign() {
    medians(8, 10, 10);
    medians(8, 50, ConnectionBudget.IN_A_ROW - 1);
    medians(8, 10, 1);
    medians(8, 50, ConnectionBudget.IN_A_ROW - 1);

    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void itGrowsByOneAMinuteUpToWhatIsConfigured() {
    budget.hindered(8);
    assertThat(budget.allowed()).isEqualTo(4);
    minutes(1);
    assertThat(budget.allowed()).isEqualTo(5);
    minutes(3);
    assertThat(budget.allowed()).isEqualTo(MOST);
    minutes(100);
    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void oneIsAlwaysAllowed() {
    for (int i = 0; i < 10; i++) {
      budget.hindered(8);
      now += ConnectionBudget.SETTLING.toNanos();
    }

    assertThat(budget.allowed()).isEqualTo(1);
  }

  @Test
  void whatIsHalvedIsWhatIsOpen() {
    budget.hindered(4);

    assertThat(budget.allowed()).isEqualTo(2);
  }

  @Test
  void signsOfConnectionsFromBeforeHalveOnce() {
    for (int connection = 0; connection < MOST; connection++) {
      budget.hindered(8);
    }

    assertThat(budget.allowed()).isEqualTo(4);
  }

  @Test
  void noiseDoesNotHalve() {
    Random random = new Random(2009);
    for (int i = 0; i < 20_000; i++) {
      budget.answered(8, (long) (5_000_000 * Math.exp(random.nextGaussian())));
    }

    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void ownLoadIsNotTheServersGrowingSlower() {
    medians(1, 10, 10);
    medians(8, 60, 10);
    medians(2, 15, 10);

    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void quickServersAreInNoTrouble() {
    budgetAnswers(20_000, 10);
    budgetAnswers(900_000, 10);

    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void serverThatStaysSlowIsNotLeftForEver() {
    medians(8, 10, 10);
    medians(8, 100, ConnectionBudget.IN_A_ROW);
    for (int minute = 0; minute < 5; minute++) {
      minutes(1);
      medians(budget.allowed(), 100, 10);
    }

    assertThat(budget.allowed()).isEqualTo(MOST);
  }

  @Test
  void serverThatGrowsSlowerStillIsGivenLessStill() {
    medians(8, 10, 10);
    medians(8, 20, ConnectionBudget.IN_A_ROW);
    medians(4, 20, 10);
    medians(4, 40, ConnectionBudget.IN_A_ROW);

    assertThat(budget.allowed()).isEqualTo(2);
  }

  private void medians(int open, long millis, int number) {
    for (int i = 0; i < number * ConnectionBudget.SAMPLES; i++) {
      budget.answered(open, millis * 1_000_000);
    }
  }

  private void budgetAnswers(long nanos, int medians) {
    for (int i = 0; i < medians * ConnectionBudget.SAMPLES; i++) {
      budget.answered(8, nanos);
    }
  }

  private void minutes(int number) {
    now += number * ConnectionBudget.GROWTH.toNanos();
  }
}
