package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.FindingRow;

class WaveJudgeTest {

  private final WaveJudge judge = new WaveJudge(new SampleReading().terms(), SampleReading.KEYS);

  @Test
  void wholeWaveWithoutPrivilegesHasNoFinding() {
    assertThat(judge.judge(new WaveFacts(12, 12, 400, 400, false, null))).isEmpty();
  }

  @Test
  void findingsOfTheWaveBelongToNoPair() {
    LocalDate end = LocalDate.of(2009, 3, 31);
    assertThat(judge.judge(new WaveFacts(12, 11, 400, 399, true, end)))
        .extracting(FindingRow::rule)
        .containsExactly("RUN-001", "RUN-006");
    assertThat(judge.judge(new WaveFacts(12, 11, 400, 399, true, end)))
        .extracting(FindingRow::pair)
        .containsOnly(WaveJudge.NO_PAIR);
  }
}
