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
}
