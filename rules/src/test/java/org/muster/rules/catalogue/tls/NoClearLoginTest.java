package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.wave.Posture;

class NoClearLoginTest {

  private final NoClearLogin rule = new NoClearLogin();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(Ends.showing(new Posture(List.of(), List.of("LOGIN", "AUTH=PLAIN"), null))));
  }

  @Test
  void serverThatOffersNoneIsFine() {
    assertThat(rule.breach(Ends.showing(Posture.NONE))).isEmpty();
  }
}
