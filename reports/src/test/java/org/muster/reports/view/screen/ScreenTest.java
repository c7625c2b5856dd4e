package org.muster.reports.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.SampleWave;

class ScreenTest {

  @Test
  void screenOfTheSampleWaveIsAsAgreed() throws IOException {
    try (InputStream golden = ScreenTest.class.getResourceAsStream("screen.txt")) {
      assertThat(golden).isNotNull();
      assertThat(String.join("\n", screen(Ink.PLAIN)) + "\n")
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void linesFitTheScreenAndArePlainAscii() {
    assertThat(screen(Ink.PLAIN))
        .hasSizeLessThanOrEqualTo(45)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).matches("[ -~]*"));
  }

  @Test
  void coloursChangeNoWord() {
    List<String> bare =
        screen(Ink.COLOUR).stream().map(l -> l.replaceAll("\u001b\\[[0-9;]*m", "")).toList();
    assertThat(bare).isEqualTo(screen(Ink.PLAIN));
  }

  @Test
  void lastLineIsForScripts() {
    assertThat(screen(Ink.COLOUR))
        .last()
        .isEqualTo("MUSTER grade=INCOMPLETE critical=13 high=2 unread=1 evidence=wave-04.out");
  }

  private static List<String> screen(Ink ink) {
    return Screen.lines(SampleWave.RUN, SampleWave.summary(), ink);
  }

  @Test
  void whatIsSuppressedIsSaid() {
    List<String> lines = Screen.lines(SampleWave.SUPPRESSING, SampleWave.suppressed(), Ink.PLAIN);

    assertThat(lines)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
        .anyMatch(line -> line.contains("Message missing from target (all suppressed)"))
        .contains(
            "  S-1                   2 findings of REC-001, until 2009-03-31, approved by Charles"
                + " Babbage",
            "  S-2                   0 findings of REC-003, expired on 2009-02-10 (EVD-004)");
  }
}
