package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.muster.jobs.run.Progress.Reached;

class ProgressTest {

  private final StringWriter shown = new StringWriter();

  @Test
  void lineSaysHowFarHowFastAndHowLong() {
    Reached reached = new Reached(10, 40, 12_345, 2_500_000_000L);

    assertThat(new ProgressText(reached, Duration.ofMinutes(2)))
        .hasToString("10 of 40 mailboxes, 12,345 items, 2.50 GB, 102 items/s, about 6 min left");
  }

  @Test
  void terminalShowsOneLineThatIsTakenAwayAtTheEnd() {
    ShownProgress progress = progress(ShownProgress.Style.REWRITTEN_LINE);
    progress.reached(new Reached(0, 2, 1, 1));
    progress.reached(new Reached(1, 2, 1, 1));
    progress.end();

    assertThat(shown.toString()).doesNotContain("\n").endsWith("\r\u001b[K");
  }

  @Test
  void logShowsTheEndOnceAndNoControlCharacters() {
    ShownProgress progress = progress(ShownProgress.Style.LINES);
    progress.reached(new Reached(1, 2, 1, 1));
    progress.reached(new Reached(2, 2, 1, 1));
    progress.reached(new Reached(2, 2, 1, 1));
    progress.end();

    assertThat(shown.toString().lines()).singleElement().asString().contains("2 of 2 mailboxes");
    assertThat(shown.toString()).doesNotContain("\r");
  }

  private ShownProgress progress(ShownProgress.Style style) {
    return new ShownProgress(new PrintWriter(shown, true), style);
  }
}
