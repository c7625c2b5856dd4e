package org.muster.rules.forecast;

import java.util.ArrayList;
import java.util.List;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;

/** What becomes of an item on a target. */
public final class ItemForecasts {

  private ItemForecasts() {}

  public static List<Forecast> of(TargetLimits limits, FolderPath folder, ItemDigest item) {
    List<Forecast> forecasts = new ArrayList<>();
    if (encoded(item.octets()) > limits.messageOctets()) {
      forecasts.add(new Forecast(Loss.TOO_LARGE, folder, item.locator(), 1));
    }
    if (item.noted().contains(Tolerance.LONG_LINE)) {
      forecasts.add(new Forecast(Loss.LONG_LINE, folder, item.locator(), 1));
    }
    return forecasts;
  }

  /** What is large is attached, and base64 makes four octets of three. */
  private static long encoded(long octets) {
    return octets / 3 * 4;
  }
}
