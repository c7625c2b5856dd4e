package org.muster.jobs.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.Depth;

class EstimateTest {

  /** An hour's work for one connection at 100 items a second. */
  private static final long HOUR = 360_000;

  private static final Speed SPEED = new Speed(100, 30_000);

  @Test
  void connectionsShareTheWork() {
    assertThat(of(new Workload(20 * HOUR, HOUR, 100), 8).hours()).isEqualTo(2.5);
  }

  @Test
  void connectionsWithoutAMailboxAreOfNoUse() {
    Estimate estimate = of(new Workload(4 * HOUR, HOUR, 4), 8);

    assertThat(estimate.connections()).isEqualTo(4);
    assertThat(estimate.hours()).isEqualTo(1);
  }

  @Test
  void largestMailboxIsReadByOneConnection() {
    assertThat(of(new Workload(20 * HOUR, 15 * HOUR, 100), 8).hours()).isEqualTo(15);
  }

  @Test
  void nothingTakesNoTime() {
    Estimate estimate = of(new Workload(0, 0, 0), 8);

    assertThat(estimate.hours()).isZero();
    assertThat(estimate.connections()).isEqualTo(1);
    assertThat(estimate.nights(11)).isEqualTo(1);
  }

  @Test
  void octetsASecondBoundAllConnectionsTogether() {
    Estimate estimate = Estimate.of(new Workload(20 * HOUR, HOUR, 100), SPEED, 8, 4_000_000L);

    assertThat(estimate.hours()).isCloseTo(20, within(0.001));
    assertThat(estimate.connectionsFor(19)).isEmpty();
  }

  @Test
  void nightsAreWhole() {
    assertThat(of(new Workload(80 * HOUR, HOUR, 100), 8).nights(10)).isEqualTo(1);
    assertThat(of(new Workload(81 * HOUR, HOUR, 100), 8).nights(10)).isEqualTo(2);
  }

  @Test
  void leastNumberOfConnectionsThatFitsIsFound() {
    assertThat(of(new Workload(220 * HOUR, HOUR, 100), 8).connectionsFor(11)).hasValue(20);
    assertThat(of(new Workload(221 * HOUR, HOUR, 100), 8).connectionsFor(11)).hasValue(21);
  }

  @Test
  void noNumberOfConnectionsShortensTheLargestMailbox() {
    assertThat(of(new Workload(220 * HOUR, 12 * HOUR, 100), 8).connectionsFor(11)).isEmpty();
  }

  @Test
  void sidesOfOneServerShareTheSmallerCap() {
    Estimate one = of(new Workload(20 * HOUR, HOUR, 10), 8);
    Estimate other = of(new Workload(12 * HOUR, 2 * HOUR, 10), 4);

    assertThat(one.with(other).hours()).isEqualTo(8);
  }

  @Test
  void speedIsThatOfOneConnectionOverAllSamplesOfADepth() {
    List<Sample> samples =
        List.of(
            sample(Depth.CONTENT, 50, 1_000_000, 2),
            sample(Depth.CONTENT, 10, 200_000, 1),
            sample(Depth.CONTENT, 0, 0, 0),
            sample(Depth.ENVELOPE, 50, 5_000, 1));

    assertThat(Speed.of(samples, Depth.CONTENT)).hasValue(new Speed(20, 20_000));
    assertThat(Speed.of(samples, Depth.ENVELOPE)).hasValue(new Speed(50, 0));
  }

  @Test
  void speedOfNothingIsNotKnown() {
    assertThat(Speed.of(List.of(), Depth.CONTENT)).isEmpty();
    assertThat(Speed.of(List.of(sample(Depth.CONTENT, 0, 0, 3)), Depth.CONTENT)).isEmpty();
  }

  private static Estimate of(Workload work, int connections) {
    return Estimate.of(work, SPEED, connections, null);
  }

  private static Sample sample(Depth depth, long items, long octets, long seconds) {
    return new Sample(
        depth, items, octets, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds), "");
  }
}
