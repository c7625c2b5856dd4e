package org.muster.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\0", "\u001b", "\n", "\u0085", "\u202e", "\u2066", "\u200b", "\u2028", "\ud800"})
  void whatSteersOrHidesIsWrittenOut(String hidden) {
    assertThat(VisibleText.of("a" + hidden + "b"))
        .isEqualTo("a\\u%04Xb".formatted((int) hidden.charAt(0)));
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    String text = "Zoë Ünal-Núñez, 名前 שם 😀 O'Brien <x> & \"y\"";
    assertThat(VisibleText.of(text)).isEqualTo(text);
  }
}
