package org.muster.reports.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.reports.view.csv.Csv;
import org.muster.reports.view.csv.CsvTables;
import org.muster.reports.view.html.HtmlReport;
import org.muster.reports.view.json.SummaryJson;
import org.muster.reports.view.screen.Ink;
import org.muster.reports.view.screen.Screen;
import org.muster.rules.evidence.FindingRow;

/** All views of finished evidence. */
public final class Report {

  /** What is done with one row. */
  private interface Use<R> {
    void of(R row) throws IOException;
  }

  private final Evidence evidence;
  private final RunFacts run;
  private final Summary summary;

  private Report(Evidence evidence, RunFacts run, Summary summary) {
    this.evidence = evidence;
    this.run = run;
    this.summary = summary;
  }

  /** Reads the open tables once; what it keeps does not grow with the number of items. */
  public static Report of(Evidence evidence) throws IOException {
    RunFacts run = RunFacts.of(evidence.run(), evidence.directory().out());
    WaveSums sums = new WaveSums(SummaryLimits.PAGE);
    each(evidence, Table.MAILBOXES, sums::add);
    each(evidence, Table.FOLDERS, sums::add);
    each(evidence, Table.FINDINGS, sums::add);
    return new Report(evidence, run, sums.summary(new Grading(run.highShareToFail()), run));
  }

  public Summary summary() {
    return summary;
  }

  /** The lines to print; the last of them is for scripts. */
  public List<String> screen(Ink ink) {
    return Screen.lines(run, summary, ink);
  }

  /** Writes the page; the writer must be UTF-8. */
  public void html(Names names, Writer out) throws IOException {
    HtmlReport.write(run, summary, names, out);
  }

  /** Writes the summary as one JSON document. */
  public void json(Writer out) throws IOException {
    SummaryJson.write(run, summary, out);
  }

  /** Writes every finding; the writer must be UTF-8. */
  public void csv(Names names, Writer out) throws IOException {
    Csv<FindingRow> findings = CsvTables.findings(names, out);
    each(evidence, Table.FINDINGS, findings::add);
  }

  private static <R> void each(Evidence evidence, Table<R> table, Use<R> use) throws IOException {
    try (Stream<R> rows = evidence.rows(table)) {
      for (R row : (Iterable<R>) rows::iterator) {
        use.of(row);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
