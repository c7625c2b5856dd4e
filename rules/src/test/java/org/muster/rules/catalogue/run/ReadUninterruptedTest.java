package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.wave.End;

class ReadUninterruptedTest {

  private final ReadUninterrupted rule = new ReadUninterrupted();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(wave(Interruptions.RESET, new Interruptions(12, 0, 3))));
  }

  @Test
  void runWithoutInterruptionIsFine() {
    assertThat(rule.breach(wave(Interruptions.NONE, Interruptions.NONE))).isEmpty();
  }

  private static WaveFacts wave(Interruptions source, Interruptions target) {
    return new WaveFacts(12, 12, 400, 400, false, null)
        .between(End.FILES.after(source), End.FILES.after(target));
  }
}
