package org.muster.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.reports.view.csv.Column;
import org.muster.reports.view.csv.Csv;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.forecast.Forecast;

/**
 * What the target will probably not keep of what a snapshot of the source holds: each item and
 * folder in {@code forecast.csv} beside it, a few lines of it on the screen.
 */
final class SnapshotForecast {

  private static final String FILE = "forecast.csv";

  private record Row(String mailbox, Forecast forecast) {}

  private static final List<Column<Row>> COLUMNS =
      List.of(
          new Column<>("forecast", row -> row.forecast().loss().name()),
          new Column<>("meaning", row -> row.forecast().loss().meaning()),
          new Column<>("mailbox", Row::mailbox),
          new Column<>("folder", row -> row.forecast().folder().toString()),
          new Column<>("locator", row -> row.forecast().locator()),
          new Column<>("items", row -> row.forecast().items()));

  private SnapshotForecast() {}

  /** Reads all that is captured once; none where nothing is foreseen. */
  static List<String> of(SnapshotRequest request) throws IOException {
    try (Writer out = Files.newBufferedWriter(in(request.directory()))) {
      Csv<Row> csv = new Csv<>(COLUMNS, out);
      ForecastLines lines =
          ForecastLines.of(
              request.wave().file(), (mailbox, forecast) -> add(csv, new Row(mailbox, forecast)));
      if (lines.isForeseeable()) {
        gather(request, lines);
      }
      return lines.lines();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Where all of it is listed. */
  static Path in(SnapshotDirectory directory) {
    return directory.path().resolve(FILE);
  }

  private static void add(Csv<Row> csv, Row row) {
    try {
      csv.add(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void gather(SnapshotRequest request, ForecastLines lines) throws IOException {
    for (String mailbox : request.mailboxes()) {
      Path file = request.directory().file(mailbox);
      if (Files.isRegularFile(file)) {
        try (MailboxFile opened = MailboxFile.open(file)) {
          gather(opened, lines);
        }
      }
    }
  }

  private static void gather(MailboxFile file, ForecastLines lines) throws IOException {
    CapturedMailbox mailbox = file.mailbox();
    List<FolderOutline> outlines = new ArrayList<>();
    for (CapturedMailbox.Kept kept : mailbox.folders()) {
      int place = outlines.size();
      outlines.add(new FolderOutline(kept.folder(), kept.role(), kept.items()));
      for (long item = 0; item < kept.items(); item++) {
        lines.item(mailbox.mailbox(), kept.folder(), file.next(place));
      }
    }
    lines.folders(mailbox.mailbox(), outlines);
  }
}
