package org.muster.connectors.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each parser over its seeds, whole and cut; the fuzzer goes on from there. */
class TargetTest {

  @ParameterizedTest
  @EnumSource
  void seedsHoldWholeAndCut(Target target) {
    target.run(new byte[0]);
    for (byte[] seed : Seeds.of(target)) {
      for (int parts = 1; parts <= 3; parts++) {
        byte[] cut = Arrays.copyOf(seed, seed.length / parts);
        assertThatCode(() -> target.run(cut))
            .as("%s of %s octets", cut.length, seed.length)
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"OFFICE_XML", "RIGHTS", "PASSWORD"})
  void parserHasSeeds(Target target) {
    assertThat(Seeds.of(target)).isNotEmpty();
  }
}
