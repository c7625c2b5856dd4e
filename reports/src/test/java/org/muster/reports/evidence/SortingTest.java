package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.reports.storage.Trees;
import org.muster.rules.evidence.ItemRow;

class SortingTest {

  @TempDir private Path folder;

  @Test
  void rowsOfAnyNumberComeSorted() throws IOException {
    List<ItemRow> rows =
        new ArrayList<>(
            IntStream.range(0, 210_000).mapToObj(n -> SampleRows.item(n % 9, n)).toList());
    Collections.shuffle(rows, new Random(1));
    Path file = folder.resolve("rows.parquet");
    Staged.write(Table.ITEMS, rows, file);
    Optional<InvestigatorKey> key = Optional.of(TableTest.KEY);
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    List<ItemRow> sorted = new ArrayList<>();
    try (Rows<ItemRow> staged = new FilesInTurn<>(Table.ITEMS, List.of(file), key);
        Rows<ItemRow> in = new Sorting<>(Table.ITEMS, scratch, key).sorted(staged)) {
      in.forEachRemaining(sorted::add);
    }
    rows.sort(Comparator.comparing(ItemRow::pair).thenComparing(ItemRow::key));
    assertThat(sorted.equals(rows)).isTrue();
    assertThat(Trees.parquetFiles(scratch)).isNotEmpty().allMatch(SortingTest::isEncrypted);
  }

  /** Parquet's mark for files whose footer is encrypted. */
  private static boolean isEncrypted(Path file) {
    try {
      byte[] octets = Files.readAllBytes(file);
      return octets[0] == 'P' && octets[1] == 'A' && octets[2] == 'R' && octets[3] == 'E';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
