package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.muster.rules.evidence.ItemRow;

/** Prints how fast items are written and read, encrypted: {@code mvn test -Dmuster.rates=true}. */
@EnabledIfSystemProperty(named = "muster.rates", matches = "true")
class WriteRateTest {

  private static final int ROWS = 1_000_000;

  @TempDir private Path folder;

  @Test
  void aMillionRowsAreWrittenAndRead() throws IOException {
    List<ItemRow> rows = IntStream.range(0, 10_000).mapToObj(n -> SampleRows.item(1, n)).toList();
    Path file = folder.resolve("items.parquet");
    long began = System.nanoTime();
    write(rows, file);
    long written = System.nanoTime();
    assertThat(read(file)).isEqualTo(ROWS);
    long read = System.nanoTime();
    System.out.printf(
        "items: %,d rows/s written, %,d rows/s read, %d octets a row%n",
        rate(written - began), rate(read - written), Files.size(file) / ROWS);
  }

  private static void write(List<ItemRow> rows, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter<ItemRow> writer = Table.ITEMS.writer(out, Optional.of(TableTest.KEY))) {
      for (int i = 0; i < ROWS; i++) {
        writer.write(rows.get(i % rows.size()));
      }
    }
  }

  private static int read(Path file) throws IOException {
    int rows = 0;
    try (RowReader<ItemRow> reader =
        RowReader.open(Table.ITEMS, file, Optional.of(TableTest.KEY))) {
      while (reader.hasNext()) {
        reader.next();
        rows++;
      }
    }
    return rows;
  }

  private static long rate(long nanos) {
    return ROWS * Duration.ofSeconds(1).toNanos() / nanos;
  }
}
