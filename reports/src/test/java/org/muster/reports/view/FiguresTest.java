package org.muster.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void thousandsStandApart() {
    assertThat(Figures.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Figures.change(1_204)).isEqualTo("+1,204");
    assertThat(Figures.change(-12)).isEqualTo("-12");
    assertThat(Figures.change(0)).isEqualTo("0");
  }

  @Test
  void nounsFollowTheNumber() {
    assertThat(Figures.count(1, "mailbox", "mailboxes")).isEqualTo("1 mailbox");
    assertThat(Figures.count(0, "mailbox", "mailboxes")).isEqualTo("0 mailboxes");
  }

  @Test
  void onlyTheWholeIsAHundredPercent() {
    assertThat(Figures.share(10, 10)).isEqualTo("100 %");
    assertThat(Figures.share(999_999, 1_000_000)).isEqualTo(">99.99 %");
    assertThat(Figures.share(1, 1_000_000)).isEqualTo("<0.01 %");
    assertThat(Figures.share(0, 10)).isEqualTo("0 %");
    assertThat(Figures.share(0, 0)).isEqualTo("0 %");
    assertThat(Figures.share(1, 10)).isEqualTo("10 %");
    assertThat(Figures.share(995, 1_000)).isEqualTo("99.5 %");
  }
}
