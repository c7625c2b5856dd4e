package org.muster.connectors.digest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time zones that a calendar defines. What it says itself counts before any other knowledge of
 * a name: Exchange has names of its own for zones and defines each.
 */
final class CalendarZones {

  static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("[XXX][XX][X]");

  /** Observances of a zone; with more, or with one that is not understood, it is unknown. */
  private static final int MOST = 100;

  private final Map<String, List<Observance>> zones = new HashMap<>();

  private String name = "";
  private List<Observance> observances = new ArrayList<>();
  private Map<String, String> fields = new HashMap<>();
  private boolean inObservance;
  private boolean isUnknown;

  private CalendarZones() {}

  static CalendarZones of(List<ContentLine> lines) {
    CalendarZones zones = new CalendarZones();
    lines.forEach(zones::take);
    return zones;
  }

  private void take(ContentLine line) {
    String value = Ascii.lower(line.value());
    switch (line.name()) {
      case "begin" -> begin(value);
      case "end" -> end(value);
      case "tzid" -> name = inObservance ? name : line.value();
      default -> {
        if (inObservance) {
          fields.put(line.name(), value);
        }
      }
    }
  }

  private void begin(String component) {
    if (component.equals("vtimezone")) {
      observances = new ArrayList<>();
      isUnknown = false;
    }
    inObservance = isObservance(component);
    fields = new HashMap<>();
  }

  private void end(String component) {
    if (isObservance(component)) {
      Optional<Observance> read = observance(fields);
      isUnknown |= read.isEmpty() || observances.size() >= MOST;
      read.ifPresent(observances::add);
      inObservance = false;
    } else if (component.equals("vtimezone") && !isUnknown && !observances.isEmpty()) {
      zones.put(name, observances);
    }
  }

  private static boolean isObservance(String component) {
    return component.equals("standard") || component.equals("daylight");
  }

  private static Optional<Observance> observance(Map<String, String> fields) {
    try {
      @Nullable String rule = fields.get("rrule");
      return Optional.of(
          new Observance(
              LocalDateTime.parse(
                  fields.getOrDefault("dtstart", "").toUpperCase(Locale.ROOT), LOCAL),
              ZoneOffset.from(OFFSET.parse(fields.getOrDefault("tzoffsetto", ""))),
              rule == null ? null : Observance.Yearly.of(rule)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What a clock's time is in UTC; empty where nobody here knows the zone. */
  Optional<LocalDateTime> utc(LocalDateTime time, String zone) {
    List<Observance> defined = zones.get(zone);
    try {
      ZoneOffset offset =
          defined == null ? ZoneId.of(zone).getRules().getOffset(time) : offset(time, defined);
      return Optional.of(time.minusSeconds(offset.getTotalSeconds()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(LocalDateTime time, List<Observance> defined) {
    return defined.stream()
        .filter(each -> each.lastBegan(time).isPresent())
        .max(Comparator.comparing(each -> each.lastBegan(time).orElseThrow()))
        .orElseGet(() -> defined.get(0))
        .offset();
  }
}
