package org.muster.rules.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionTest {

  private static final List<Protection> WEAKEST_FIRST =
      List.of(
          Protection.CLEAR,
          Protection.tls("TLSv1.0", "TLSv1.0", "a"),
          Protection.tls("TLSv1.2", "TLSv1.0", "a"),
          Protection.tls("TLSv1.2", "TLSv1.2", "a"),
          Protection.tls("TLSv1.3", "TLSv1.2", "a"),
          Protection.FILES);

  @Test
  void weakerOfTwoIsTheSameWhicheverIsAsked() {
    for (int weak = 0; weak < WEAKEST_FIRST.size(); weak++) {
      for (int strong = weak; strong < WEAKEST_FIRST.size(); strong++) {
        Protection weaker = WEAKEST_FIRST.get(weak);
        assertThat(weaker.orWeaker(WEAKEST_FIRST.get(strong))).isEqualTo(weaker);
        assertThat(WEAKEST_FIRST.get(strong).orWeaker(weaker)).isEqualTo(weaker);
      }
    }
  }
}
