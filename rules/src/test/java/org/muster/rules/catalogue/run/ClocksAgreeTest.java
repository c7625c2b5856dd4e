package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.ClockSkew;
import org.muster.rules.wave.End;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

class ClocksAgreeTest {

  private final ClocksAgree rule = new ClocksAgree();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, breach(new ClockSkew(-44, -42)));
  }

  @Test
  void clockThatGoesBeforeIsReported() {
    assertThat(breach(new ClockSkew(6, 9)))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the target goes 6 s or more before this machine's clock"));
  }

  @ParameterizedTest
  @CsvSource({"5, 60", "-60, -5", "-60, 60", "0, 1"})
  void skewThatMayBeSmallIsFine(long least, long most) {
    assertThat(breach(new ClockSkew(least, most))).isEmpty();
  }

  @Test
  void serverThatDoesNotTellTheTimeIsFine() {
    assertThat(breach(null)).isEmpty();
  }

  private Optional<Breach> breach(@Nullable ClockSkew clock) {
    End target = new End(Protection.FILES, new Posture(List.of(), List.of(), clock));
    return rule.breach(new WaveFacts(12, 12, 400, 400, false, null).between(End.FILES, target));
  }
}
