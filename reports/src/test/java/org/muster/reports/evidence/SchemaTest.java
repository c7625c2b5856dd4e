package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  static List<Table<?>> tables() {
    return Table.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void pageDescribesEveryColumn(Table<?> table) throws IOException {
    assertThat(page()).contains(described(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void schemaInFilesHasTheIdsOfThePage(Table<?> table) {
    assertThat(table.schema().getFields())
        .extracting(f -> f.getId().intValue())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static String described(Table<?> table) {
    String columns =
        table.shape().columns().stream()
            .map(SchemaTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    return "| id | column | type | may be empty | meaning |\n|---|---|---|---|---|\n" + columns;
  }

  private static String line(Column<?> column) {
    return "| %d | `%s` | %s | %s | %s |"
        .formatted(
            column.id(),
            column.name(),
            column.type().words(),
            column.repetition() == Repetition.OPTIONAL ? "yes" : "",
            column.meaning());
  }

  private static String page() throws IOException {
    try (InputStream in = Table.class.getResourceAsStream("schema.md")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
