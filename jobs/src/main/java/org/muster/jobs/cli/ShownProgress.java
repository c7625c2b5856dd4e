package org.muster.jobs.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.muster.jobs.run.Progress;

/**
 * Shows progress on standard error: on a terminal one line that is rewritten, else a line now and
 * then.
 */
final class ShownProgress implements Progress {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final String REWRITE = "\r\u001b[K";

  private final PrintWriter err;
  private final Style style;
  private final long started = System.nanoTime();
  private long lastLine = started;
  private boolean wasComplete;

  /** How much is shown. */
  enum Style {
    REWRITTEN_LINE,
    LINES,
    NOTHING
  }

  ShownProgress(PrintWriter err, Style style) {
    this.err = err;
    this.style = style;
  }

  @Override
  public void reached(Reached reached) {
    switch (style) {
      case REWRITTEN_LINE -> {
        err.print(REWRITE + "muster: " + new ProgressText(reached, since(started)));
        err.flush();
      }
      case LINES -> {
        boolean complete = reached.mailboxes() == reached.ofMailboxes();
        if (complete != wasComplete || since(lastLine).compareTo(BETWEEN_LINES) >= 0) {
          lastLine = System.nanoTime();
          wasComplete = complete;
          err.println("muster: " + new ProgressText(reached, since(started)));
        }
      }
      case NOTHING -> {}
    }
  }

  /** Leaves the terminal as other lines need it. */
  void end() {
    if (style == Style.REWRITTEN_LINE) {
      err.print(REWRITE);
      err.flush();
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
