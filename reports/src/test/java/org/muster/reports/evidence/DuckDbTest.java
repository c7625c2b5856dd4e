package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.PairRows;

class DuckDbTest {

  private static final String ADD_KEY =
      "PRAGMA add_parquet_key('investigator', '" + TableTest.KEY.base64() + "')";

  @TempDir private Path folder;
  private Connection duckdb;

  @BeforeEach
  void connect() throws SQLException {
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void disconnect() throws SQLException {
    duckdb.close();
  }

  @Test
  void openTableNeedsNoKeyAndHasTypesOfItsOwn() throws Exception {
    PairRows pair = SampleRows.pair(4, 10);
    Path file = written(Table.FINDINGS, pair.findings());
    assertThat(
            query(
                """
                SELECT severity, CAST(min(sent_day) AS VARCHAR), sum(count), typeof(any_value(sent_day)),
                  typeof(any_value(first_seen)), CAST(any_value(first_seen) AT TIME ZONE 'UTC' AS VARCHAR)
                FROM '%s' WHERE pair = 4 AND verdict = 'MISSING' GROUP BY severity"""
                    .formatted(file)))
        .containsExactly(
            "CRITICAL|2009-02-04|25|DATE|TIMESTAMP WITH TIME ZONE|2009-02-15 01:12:09");
  }

  @Test
  void causesAreAskedForByPlainText() throws Exception {
    Path file = written(Table.MAILBOXES, List.of(SampleRows.mailbox(0, 1, 1, 1)));
    assertThat(
            query(
                """
                SELECT regexp_extract(causes, 'MISSING:STRANDED=(\\d+)', 1), missing - missing_explained
                FROM '%s'"""
                    .formatted(file)))
        .containsExactly("28|-1");
  }

  @Test
  void privateTableOpensUnderItsKey() throws Exception {
    List<ItemRow> rows = IntStream.range(0, 200_000).mapToObj(n -> SampleRows.item(1, n)).toList();
    Path file = written(Table.ITEMS, rows);
    query(ADD_KEY);
    assertThat(
            query(
                """
                SELECT count(*), count(DISTINCT item), count(DISTINCT source_raw), min(source_folder)
                FROM read_parquet('%s', encryption_config = {footer_key: 'investigator'})"""
                    .formatted(file)))
        .containsExactly("200000|200000|133333|" + SampleRows.PRIVATE_FOLDER);
  }

  @Test
  void findingLeadsToItsItem() throws Exception {
    PairRows pair = SampleRows.pair(0, 20);
    Path findings = written(Table.FINDINGS, pair.findings());
    Path items = written(Table.ITEMS, pair.items());
    query(ADD_KEY);
    assertThat(
            query(
                """
                SELECT count(*) FROM '%s' JOIN
                  read_parquet('%s', encryption_config = {footer_key: 'investigator'}) USING (item)"""
                    .formatted(findings, items)))
        .containsExactly("10");
  }

  @Test
  void privateTableStaysClosedWithoutItsKey() throws Exception {
    Path file = written(Table.ITEMS, SampleRows.pair(0, 5).items());
    assertThatThrownBy(() -> query("SELECT * FROM '%s'".formatted(file)))
        .isInstanceOf(SQLException.class);
    query("PRAGMA add_parquet_key('investigator', '01234567890123456789012345678901')");
    assertThatThrownBy(
            () ->
                query(
                    "SELECT * FROM read_parquet('%s', encryption_config = {footer_key: 'investigator'})"
                        .formatted(file)))
        .isInstanceOf(SQLException.class);
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duckdb.createStatement()) {
      if (statement.execute(sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            rows.add(row(result));
          }
        }
      }
    }
    return rows;
  }

  private static String row(ResultSet result) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
      cells.add(result.getString(i));
    }
    return String.join("|", cells);
  }

  private <R> Path written(Table<R> table, List<R> rows) throws IOException {
    Path file = folder.resolve(table.name() + ".parquet");
    Staged.write(table, rows, file);
    return file;
  }
}
