package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.reports.view.Figures;
import org.muster.reports.view.VisibleText;
import org.muster.rules.forecast.Forecast;
import org.muster.rules.forecast.Loss;

/** One kind of loss over all mailboxes: how much of it, and a few examples. */
final class ForecastLine {

  private static final int EXAMPLES = 4;

  private final Loss loss;
  private final Map<String, List<String>> examples = new LinkedHashMap<>();
  private long forecasts;
  private long folders;
  private long items;

  ForecastLine(Loss loss) {
    this.loss = loss;
  }

  void add(String mailbox, Forecast forecast) {
    if (forecasts++ < EXAMPLES) {
      examples.computeIfAbsent(shown(mailbox), m -> new ArrayList<>()).add(place(forecast));
    }
    folders += forecast.locator() == null ? 1 : 0;
    items += forecast.items();
  }

  private static String place(Forecast forecast) {
    String folder = shown(forecast.folder().toString());
    return forecast.locator() == null ? folder : folder + " " + shown(forecast.locator());
  }

  /** In quotes where a blank at an end would not be seen. */
  private static String shown(String name) {
    String visible = VisibleText.of(name);
    return name.equals(name.strip()) ? visible : "'" + visible + "'";
  }

  String words() {
    String places =
        examples.entrySet().stream()
            .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
            .collect(Collectors.joining("; "));
    return "%s  %s: %s%s".formatted(amount(), loss.meaning(), places, more());
  }

  private String amount() {
    String counted = Figures.count(items, "item", "items");
    return folders == 0 ? counted : Figures.count(folders, "folder", "folders") + ", " + counted;
  }

  private String more() {
    return forecasts <= EXAMPLES
        ? ""
        : " and %s more".formatted(Figures.count(forecasts - EXAMPLES));
  }
}
