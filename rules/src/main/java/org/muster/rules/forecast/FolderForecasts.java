package org.muster.rules.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

/** What becomes of a mailbox's folders on a target. */
public final class FolderForecasts {

  private final TargetLimits limits;
  private final Map<String, Integer> alike = new HashMap<>();

  private FolderForecasts(TargetLimits limits, List<FolderOutline> folders) {
    this.limits = limits;
    folders.forEach(folder -> alike.merge(folded(folder.path()), 1, Integer::sum));
  }

  /** For each folder of one mailbox, in their order. */
  public static List<Forecast> of(TargetLimits limits, List<FolderOutline> folders) {
    FolderForecasts forecasts = new FolderForecasts(limits, folders);
    return folders.stream().flatMap(folder -> forecasts.of(folder).stream()).toList();
  }

  private List<Forecast> of(FolderOutline folder) {
    List<Forecast> forecasts = new ArrayList<>();
    if (folder.name().contains("/")) {
      forecasts.add(Forecast.of(Loss.SLASH, folder));
    }
    if (!folder.name().equals(folder.name().strip())) {
      forecasts.add(Forecast.of(Loss.OUTER_BLANK, folder));
    }
    if (alike.getOrDefault(folded(folder.path()), 0) > 1) {
      forecasts.add(Forecast.of(Loss.CASE_MERGE, folder));
    }
    if (isReserved(folder)) {
      forecasts.add(Forecast.of(Loss.RESERVED_NAME, folder));
    }
    if (folder.path().names().size() > limits.depth()) {
      forecasts.add(Forecast.of(Loss.TOO_DEEP, folder));
    }
    return forecasts;
  }

  private boolean isReserved(FolderOutline folder) {
    return folder.role() == FolderRole.OTHER
        && folder.path().names().size() == 1
        && limits.reservedNames().contains(folder.name().toLowerCase(Locale.ROOT));
  }

  /** Targets that know no case take both names for one. */
  private static String folded(FolderPath path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }
}
