package org.muster.jobs.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.ItemDigest;

/**
 * The exporter of the format's page makes what Muster would, and what another engine writes is
 * read.
 */
class ExporterTest {

  private static final String KEY = "k".repeat(44);
  private static final byte[] MESSAGE =
      "Message-ID: <1@x.example>\r\n\r\nHello\r\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void digestsAreThoseOfMuster() throws Exception {
    export();
    Keyring keys = Keyring.of(KEY.getBytes(StandardCharsets.US_ASCII));
    ItemDigest expected =
        new Digester(keys).content(new Stored("1", null, Set.of()), MESSAGE, 0, MESSAGE.length);

    ItemDigest item = onlyItem(keys);
    assertThat(item.condition()).isEqualTo(Condition.OCTETS_ONLY);
    assertThat(item.raw()).isEqualTo(expected.raw());
    assertThat(item.messageId()).isEqualTo(expected.messageId());
    assertThat(item.received()).isEqualTo(1_234_567_890);
    assertThat(new SnapshotDirectory(folder).read().key()).isEqualTo(keys.id());
  }

  private ItemDigest onlyItem(Keyring keys) throws IOException {
    SnapshotStore store = new SnapshotStore(folder.toString(), keys.id());
    try (Mailbox mailbox = store.open("anna.archer", new Digester(keys));
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      ItemDigest item = cursor.next().orElseThrow();
      assertThat(cursor.next()).isEqualTo(Optional.empty());
      return item;
    }
  }

  private void export() throws Exception {
    Path key = Files.writeString(folder.resolve("key"), KEY + "\n");
    Path script = folder.resolve("export_snapshot.py");
    try (var page = SnapshotDirectory.class.getResourceAsStream("export_snapshot.py")) {
      Files.copy(page, script);
    }
    Path standIn = Path.of(ExporterTest.class.getResource("pyarrow/__init__.py").toURI());
    ProcessBuilder python =
        new ProcessBuilder("python3", script.toString(), key.toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("python.log").toFile());
    python.environment().put("PYTHONPATH", standIn.getParent().getParent().toString());
    assertThat(python.start().waitFor())
        .as(() -> "python3 said " + read(folder.resolve("python.log")))
        .isZero();
    Path file = new SnapshotDirectory(folder).file("anna.archer");
    Path table = Path.of(file.toString().replace(".parquet", ".json"));
    write(new ObjectMapper().readTree(table.toFile()), file);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the table as pyarrow would have, by an engine that is there. */
  private static void write(JsonNode table, Path file) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : table.get("columns").properties()) {
      JsonNode value = table.get("rows").get(0).get(column.getKey());
      columns.add(sql(value, column.getValue().asText()) + " AS " + column.getKey());
    }
    String metadata =
        table.get("metadata").properties().stream()
            .map(each -> "'%s': '%s'".formatted(each.getKey(), each.getValue().asText()))
            .collect(Collectors.joining(", "));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT %s) TO '%s' (FORMAT parquet, COMPRESSION %s, KV_METADATA {%s})"
              .formatted(
                  String.join(", ", columns), file, table.get("compression").asText(), metadata));
    }
  }

  private static String sql(JsonNode value, String type) {
    if (value.isNull()) {
      return "CAST(NULL AS %s)".formatted(type);
    }
    return type.equals("BLOB")
        ? "unhex('%s')".formatted(value.asText())
        : "CAST('%s' AS %s)".formatted(value.asText(), type);
  }
}
