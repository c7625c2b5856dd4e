package org.muster.jobs.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.Snapshot.Totals;
import org.muster.reports.view.Figures;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;

/**
 * What a snapshot holds of the mailboxes that were asked for.
 *
 * @param unread how many are not captured, by reason
 * @param forecast what the target will probably not keep, in lines
 */
record SnapshotSummary(
    SnapshotRequest request,
    Totals totals,
    Map<Unavailability, Long> unread,
    List<String> forecast) {

  SnapshotSummary {
    unread = Map.copyOf(unread);
    forecast = List.copyOf(forecast);
  }

  /** Reads the snapshot as it is now. */
  static SnapshotSummary of(SnapshotRequest request) throws IOException {
    Captured captured = new Captured(request.directory());
    Totals totals = Totals.NONE;
    Map<Unavailability, Long> unread = new EnumMap<>(Unavailability.class);
    for (String mailbox : request.mailboxes()) {
      Optional<CapturedMailbox> found = captured.of(mailbox);
      totals = totals.plus(found);
      if (found.filter(CapturedMailbox::leavesNothingOpen).isEmpty()) {
        unread.merge(reason(found), 1L, Long::sum);
      }
    }
    List<String> forecast =
        request.side() == Side.SOURCE ? SnapshotForecast.of(request) : List.of();
    return new SnapshotSummary(request, totals, unread, forecast);
  }

  private static Unavailability reason(Optional<CapturedMailbox> found) {
    return found
        .flatMap(mailbox -> Optional.ofNullable(mailbox.unavailable()))
        .orElse(Unavailability.UNAVAILABLE);
  }

  boolean isWhole() {
    return totals.unread() == 0;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Snapshot of the %s of wave %s: %s"
            .formatted(
                request.side().word(),
                request.wave().file().wave(),
                Servers.words(request.system())));
    lines.add(
        "  captured    %s, %s"
            .formatted(
                Figures.count(totals.captured(), "mailbox", "mailboxes"),
                Figures.count(totals.items(), "item", "items")));
    add(lines, totals.unreadable(), "  not given   %s that the server lists and did not give");
    addAbsent(lines);
    addUnread(lines);
    addForecast(lines);
    lines.add("  keep        the audit key, without which nothing can be compared with it");
    lines.add(last(isWhole() ? "COMPLETE" : "INCOMPLETE", totals));
    return lines;
  }

  private static void add(List<String> lines, long items, String line) {
    if (items > 0) {
      lines.add(line.formatted(Figures.count(items, "item", "items")));
    }
  }

  private void addAbsent(List<String> lines) {
    if (totals.absent() > 0) {
      lines.add("  not there   " + Figures.count(totals.absent(), "mailbox", "mailboxes"));
    }
  }

  private void addUnread(List<String> lines) {
    if (!isWhole()) {
      String reasons =
          unread.entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(each -> "%s %s".formatted(each.getKey(), Figures.count(each.getValue())))
              .collect(Collectors.joining(", "));
      lines.add(
          "  not read    %s: %s (run the same command again; what the server said is in %s)"
              .formatted(
                  Figures.count(totals.unread(), "mailbox", "mailboxes"),
                  reasons,
                  RunLog.of(request.directory().path())));
    }
  }

  private void addForecast(List<String> lines) {
    if (!forecast.isEmpty()) {
      lines.addAll(forecast);
      lines.add("  all of them %s".formatted(SnapshotForecast.in(request.directory())));
    }
  }

  private String last(String state, Totals sums) {
    return "MUSTER snapshot=%s captured=%d absent=%d unread=%d directory=%s"
        .formatted(
            state, sums.captured(), sums.absent(), sums.unread(), request.directory().path());
  }

  /** The last line where nothing was read, so that no script takes silence for success. */
  static String nothing(SnapshotRequest request) {
    Totals totals = new Totals(0, request.mailboxes().size(), 0, 0, 0);
    return new SnapshotSummary(request, totals, Map.of(), List.of()).last("INCOMPLETE", totals);
  }
}
