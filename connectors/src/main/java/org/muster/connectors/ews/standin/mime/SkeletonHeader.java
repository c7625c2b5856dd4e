package org.muster.connectors.ews.standin.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The header as it came, without what is written from properties in any case. */
final class SkeletonHeader {

  private static final Set<String> FROM_PROPERTIES =
      Set.of(
          "importance",
          "keywords",
          "priority",
          "x-message-flag",
          "x-msmail-priority",
          "x-priority");

  private final MessageProperties properties;

  SkeletonHeader(StoredMime stored) {
    this.properties = stored.properties();
  }

  List<String> lines() {
    List<String> kept = new ArrayList<>();
    boolean isKept = false;
    for (String line : properties.transportHeaders().split("\r?\n", -1)) {
      boolean isContinued = line.startsWith(" ") || line.startsWith("\t");
      isKept = isContinued ? isKept : isKept(line);
      if (isKept) {
        kept.add(line);
      }
    }
    if (!properties.importance().equals("Normal")) {
      kept.add("Importance: " + properties.importance().toLowerCase(Locale.ROOT));
    }
    return kept;
  }

  private static boolean isKept(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && !FROM_PROPERTIES.contains(line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }
}
