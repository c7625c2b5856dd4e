package org.muster.jobs.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a good columnar engine takes to join the same files and to write the columns that item rows
 * have: no digest keyed anew, no rule asked, nothing encrypted.
 *
 * @param source holds one side's files, as {@code target} does
 */
record DuckDbJoin(Path source, Path target) {

  private static final String SIDE =
      """
      (SELECT parse_filename(filename) AS {mailbox}, folder AS {folder}, locator AS {locator},
        condition AS {condition}, message_id AS {message_id}, raw AS {raw}, sent AS {sent},
        received AS {received}, flags AS {flags}, octets AS {octets}
      FROM read_parquet('FILES/*/*.parquet', filename = true))
      """;

  private static final String JOIN =
      """
      COPY (
        SELECT *, CASE WHEN target_raw IS NULL THEN 'MISSING' WHEN source_raw IS NULL THEN 'EXTRA'
          ELSE 'EXACT' END AS verdict
        FROM %s FULL OUTER JOIN %s ON source_mailbox = target_mailbox
          AND source_folder = target_folder AND source_raw = target_raw)
      TO '%s' (FORMAT parquet, COMPRESSION zstd)
      """;

  /** Writes the joined rows and returns how many there are. */
  long run(Path out, int threads, long memory) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duckdb.createStatement()) {
      sql.execute("SET threads=" + threads);
      sql.execute("SET memory_limit='%dMB'".formatted(memory >> 20));
      sql.execute("SET preserve_insertion_order=false");
      sql.execute(JOIN.formatted(side("source_", source), side("target_", target), out));
      try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM read_parquet('" + out + "')")) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static String side(String prefix, Path files) {
    return SIDE.replaceAll("\\{(\\w+)\\}", prefix + "$1").replace("FILES", files.toString());
  }
}
