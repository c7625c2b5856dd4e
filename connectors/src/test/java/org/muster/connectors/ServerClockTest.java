package org.muster.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.muster.rules.wave.ClockSkew;

class ServerClockTest {

  private static final Instant ASKED = Instant.parse("2009-02-15T01:00:00.900Z");

  @Test
  void clockThatAgreesIsKnownToTheSecondAndTheWay() {
    ServerClock clock = new ServerClock(ASKED, ASKED.plusMillis(300));

    assertThat(clock.skew(Instant.parse("2009-02-15T01:00:01Z"))).isEqualTo(new ClockSkew(-1, 2));
  }

  @Test
  void slowAnswerWidensTheBounds() {
    ServerClock clock = new ServerClock(ASKED, ASKED.plusSeconds(20));

    assertThat(clock.skew(Instant.parse("2009-02-15T01:00:10Z"))).isEqualTo(new ClockSkew(-11, 11));
  }

  @Test
  void clockThatGoesBehindIsNegative() {
    ServerClock clock = new ServerClock(ASKED, ASKED.plusMillis(300));

    assertThat(clock.skew(Instant.parse("2009-02-15T00:59:00Z")).apart()).isEqualTo(59);
  }
}
