package org.muster.reports.view.html;

import org.muster.reports.view.CountBridge;
import org.muster.reports.view.CountBridge.Step;

/**
 * The bars of a waterfall chart, drawn over the range of the running difference. They repeat what
 * the numbers beside them say, so assistive technology is told to skip them.
 */
final class StepBars {

  private static final double WIDTH = 300;
  private static final double THINNEST = 1.5;

  private final double scale;
  private final long least;
  private long level;

  StepBars(CountBridge bridge) {
    long low = 0;
    long high = 0;
    long running = 0;
    for (Step step : bridge.steps()) {
      running += step.change();
      low = Math.min(low, running);
      high = Math.max(high, running);
    }
    this.least = low;
    this.scale = WIDTH / Math.max(1, high - low);
  }

  Markup next(Step step) {
    long before = level;
    level += step.change();
    return bar(before, level, step.change() < 0 ? "down" : "up");
  }

  Markup end() {
    return bar(0, level, "net");
  }

  private Markup bar(long from, long to, String style) {
    double left = (Math.min(from, to) - least) * scale;
    double wide = Math.max(THINNEST, Math.abs(to - from) * scale);
    return Markup.of(
        "<svg class=\"bar\" viewBox=\"0 0 302 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\""
            + " focusable=\"false\"><path class=\"zero\" d=\"M{} 0v14\"/>"
            + "<rect class=\"{}\" x=\"{}\" y=\"2\" width=\"{}\" height=\"10\"/></svg>",
        oneDecimal(-least * scale + 0.5),
        style,
        oneDecimal(left),
        oneDecimal(wide));
  }

  private static String oneDecimal(double number) {
    return Double.toString(Math.round(number * 10) / 10.0);
  }
}
