package org.muster.connectors.digest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What makes an invitation: method and, of each component, identity, times, title, place and
 * people.
 */
final class CalendarFields {

  private final CalendarZones zones;
  private final List<String> fields = new ArrayList<>();
  private final Deque<String> components = new ArrayDeque<>();
  private int number;

  private CalendarFields(CalendarZones zones) {
    this.zones = zones;
  }

  static List<String> of(List<ContentLine> lines) {
    CalendarFields calendar = new CalendarFields(CalendarZones.of(lines));
    lines.forEach(calendar::take);
    return calendar.fields;
  }

  private void take(ContentLine line) {
    switch (line.name()) {
      case "begin" -> begin(Ascii.lower(line.value()));
      case "end" -> components.pollFirst();
      case "method" -> fields.add("method " + Ascii.lower(line.value()));
      default -> field(line).ifPresent(value -> fields.add(number + " " + value));
    }
  }

  /** Alarms and time zones within a component or beside it are not looked at. */
  private void begin(String name) {
    components.addFirst(name);
    number += isItem(name) ? 1 : 0;
  }

  private static boolean isItem(String component) {
    return component.equals("vevent") || component.equals("vtodo") || component.equals("vjournal");
  }

  private Optional<String> field(ContentLine line) {
    if (components.isEmpty() || !isItem(components.getFirst())) {
      return Optional.empty();
    }
    return switch (line.name()) {
      case "uid" -> Optional.of("uid " + line.value());
      case "sequence" ->
          Optional.of(line.value()).filter(n -> !n.equals("0")).map("sequence "::concat);
      case "recurrence-id", "dtstart", "dtend" -> Optional.of(line.name() + " " + time(line));
      case "summary" -> Optional.of("summary " + line.text());
      case "location" ->
          Optional.of(line.text()).filter(place -> !place.isEmpty()).map("location "::concat);
      case "organizer", "attendee" -> Optional.of(line.name() + " " + line.address());
      default -> Optional.empty();
    };
  }

  /** In UTC where the zone is known; else as it stands, zone and all. */
  private String time(ContentLine line) {
    Optional<String> zone = line.parameter("tzid");
    if (zone.isEmpty()) {
      return line.value();
    }
    try {
      LocalDateTime local = LocalDateTime.parse(line.value(), CalendarZones.LOCAL);
      return zones
          .utc(local, zone.get())
          .map(utc -> CalendarZones.LOCAL.format(utc) + "Z")
          .orElse(line.value() + " " + zone.get());
    } catch (DateTimeException e) {
      return line.value() + " " + zone.get();
    }
  }
}
