package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.wave.Protection;

class TrafficProtectedTest {

  private final TrafficProtected rule = new TrafficProtected();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(Ends.of(Protection.CLEAR, Protection.FILES)));
  }

  @Test
  void tlsOfAnyVersionAndFilesAreFine() {
    assertThat(rule.breach(Ends.of(Ends.ofVersion("TLSv1.0", "TLSv1.0"), Protection.FILES)))
        .isEmpty();
  }
}
