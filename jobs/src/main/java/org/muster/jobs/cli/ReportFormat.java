package org.muster.jobs.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.muster.reports.view.Names;
import org.muster.reports.view.Report;

/** A form that evidence is rendered in. */
enum ReportFormat {
  HTML,
  CSV,
  JSON,
  XLSX,
  SARIF,
  JUNIT;

  void requireKnown() throws UsageException {
    if (compareTo(JSON) > 0) {
      throw new UsageException(
          "Cannot write format '%s': it comes with a later version (this one writes html, csv and json)"
              .formatted(name().toLowerCase(Locale.ROOT)));
    }
  }

  void write(Report report, Names names, Writer out) throws IOException {
    switch (this) {
      case HTML -> report.html(names, out);
      case CSV -> report.csv(names, out);
      case JSON -> report.json(out);
      case XLSX, SARIF, JUNIT -> throw new IllegalStateException(this + " is not written yet");
    }
  }
}
