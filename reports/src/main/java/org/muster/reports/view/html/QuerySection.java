package org.muster.reports.view.html;

/** How to ask the evidence itself, in DuckDB; other engines read the same files. */
final class QuerySection {

  private static final String ALL_FINDINGS =
      """
      SELECT rule, severity, organisation, "row", ref, folder, verdict, cause, count, detail
      FROM 'findings/*.parquet'
      ORDER BY rule, "row";""";

  private static final String ALL_MAILBOXES =
      """
      SELECT "row", ref, organisation, grade, critical, high
      FROM 'mailboxes/*.parquet'
      ORDER BY critical DESC, high DESC, "row";""";

  private QuerySection() {}

  static Section of(Page page) {
    return new Section(
        "query",
        "How to query the evidence",
        Markup.of(
            """
            <p>The tables are Parquet files in <code>{}</code>; start
            <a href="https://duckdb.org/">DuckDB</a> there. They need no key and name nobody.</p>
            <h3>All findings</h3>
            <pre tabindex="0"><code>{}</code></pre>
            <h3>All mailboxes, worst first</h3>
            <pre tabindex="0"><code>{}</code></pre>
            """,
            page.run().evidence(),
            lines(ALL_FINDINGS),
            lines(ALL_MAILBOXES)));
  }

  /** Line by line: a line end within a text would be written out as what it hides. */
  private static Markup lines(String query) {
    return Markup.all(query.lines().map(line -> Markup.of("{}\n", line)).toList());
  }
}
