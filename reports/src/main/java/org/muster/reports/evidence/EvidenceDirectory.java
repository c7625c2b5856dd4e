package org.muster.reports.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muster.reports.storage.Trees;

/** Where everything of a run lies below the directory that {@code --out} names. */
public record EvidenceDirectory(Path out) {

  /** What a run that is not over needs to go on; nothing in it is evidence. */
  public Path state() {
    return out.resolve(".state");
  }

  public Path checkpoints() {
    return state().resolve("checkpoints");
  }

  /** Rows as they were committed, in whatever files below. */
  public Path staged(Table<?> table) {
    return rows().resolve(table.name());
  }

  /** Staged rows of all tables: all of a run's, or not there. */
  Path rows() {
    return state().resolve("rows");
  }

  /** Staged rows that final files were made of. */
  Path retired() {
    return state().resolve("rows-retired");
  }

  /** Final files that are not in their place yet. */
  Path making() {
    return state().resolve("making");
  }

  /** The final files of a table. */
  public Path folder(Table<?> table) {
    Path tree = table.isPrivate() ? out.resolve("private") : out;
    return tree.resolve(table.name());
  }

  public Path run() {
    return out.resolve("run.json");
  }

  public Path manifest() {
    return out.resolve("manifest.json");
  }

  public Path report() {
    return out.resolve("report.html");
  }

  /**
   * Whether there are as many pairs as expected, each once and with the rows that its mailbox row
   * states: then the run's reading and settling had finished. Looks at staged rows, or at the final
   * files where none are staged.
   *
   * @throws IOException in one line where a file cannot be read
   */
  public boolean isWhole(int pairs, InvestigatorKey key) throws IOException {
    StatedCounts counts = new StatedCounts();
    for (Table<?> table : Table.all()) {
      count(table, counts, Optional.of(key));
    }
    return counts.wrong(pairs).isEmpty();
  }

  private <R> void count(Table<R> table, StatedCounts counts, Optional<InvestigatorKey> key)
      throws IOException {
    List<Path> files =
        Trees.parquetFiles(Files.isDirectory(rows()) ? staged(table) : folder(table));
    try (Rows<R> rows = new FilesInTurn<>(table, files, key)) {
      rows.forEachRemaining(row -> counts.count(table, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
