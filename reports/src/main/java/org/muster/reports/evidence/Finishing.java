package org.muster.reports.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.reports.storage.Json;
import org.muster.reports.storage.Trees;

/**
 * Turns the rows that a run staged into its final files, {@code run.json} and {@code
 * manifest.json}. May be killed at any point and repeated: as long as staged rows are there, all of
 * them are, and everything else is made from them anew.
 */
public final class Finishing {

  private final EvidenceDirectory directory;
  private final Optional<InvestigatorKey> key;
  private final RunRecord run;
  private final Runnable afterStep;

  /**
   * @param afterStep called when something has changed on disk, where a kill may strike
   */
  Finishing(
      EvidenceDirectory directory,
      Optional<InvestigatorKey> key,
      RunRecord run,
      Runnable afterStep) {
    this.directory = directory;
    this.key = key;
    this.run = run;
    this.afterStep = afterStep;
  }

  /**
   * Finishes what is staged; does nothing where that is done already.
   *
   * @throws IOException in one line where rows are missing, too many or damaged; then no evidence
   *     is left that looks finished
   */
  public static void finish(
      EvidenceDirectory directory, Optional<InvestigatorKey> key, RunRecord run)
      throws IOException {
    new Finishing(directory, key, run, () -> {}).finish();
  }

  void finish() throws IOException {
    Trees.delete(directory.retired());
    if (!Files.isDirectory(directory.rows())) {
      Evidence.open(directory.out());
      return;
    }
    Files.deleteIfExists(directory.manifest());
    afterStep.run();
    List<FinalTable> made = makeAll();
    List<FinalTable> published = new ArrayList<>();
    for (FinalTable table : made) {
      published.add(publish(table));
    }
    write(RunFile.of(run, published), directory.run());
    write(Manifest.of(directory, published), directory.manifest());
    Trees.move(directory.rows(), directory.retired());
    afterStep.run();
    Trees.delete(directory.retired());
    Trees.delete(directory.making());
  }

  private List<FinalTable> makeAll() throws IOException {
    Trees.delete(directory.making());
    StatedCounts counts = new StatedCounts();
    List<FinalTable> made = new ArrayList<>();
    for (Table<?> table : Table.all()) {
      made.add(make(table, counts));
      afterStep.run();
    }
    Optional<String> wrong = counts.wrong(run.wave().pairs());
    if (wrong.isPresent()) {
      throw new IOException(
          "Cannot finish evidence in '%s': %s".formatted(directory.out(), wrong.get()));
    }
    return made;
  }

  private <R> FinalTable make(Table<R> table, StatedCounts counts) throws IOException {
    Path scratch = Files.createDirectories(directory.making().resolve("sorting"));
    List<Path> staged = Trees.parquetFiles(directory.staged(table));
    try (Rows<R> rows = new FilesInTurn<>(table, staged, key);
        Rows<R> sorted = new Sorting<>(table, scratch, key).sorted(rows)) {
      return write(table, sorted, counts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Trees.delete(scratch);
    }
  }

  private <R> FinalTable write(Table<R> table, Rows<R> sorted, StatedCounts counts)
      throws IOException {
    Path folder = Files.createDirectories(directory.making().resolve(table.name()));
    try (FinalWriter<R> writer = new FinalWriter<>(table, folder, key)) {
      while (sorted.hasNext()) {
        R row = sorted.next();
        counts.count(table, row);
        writer.write(row);
      }
      return writer.finish();
    }
  }

  private FinalTable publish(FinalTable made) throws IOException {
    Path folder = directory.folder(made.table());
    List<Path> files = new ArrayList<>();
    for (Path file : made.files()) {
      Path place = folder.resolve(file.getFileName());
      Trees.move(file, place);
      afterStep.run();
      files.add(place);
    }
    for (Path old : Trees.parquetFiles(folder)) {
      if (!files.contains(old)) {
        Files.delete(old);
      }
    }
    return new FinalTable(made.table(), files, made.rows(), made.root());
  }

  private void write(Object document, Path file) throws IOException {
    Json.write(document, directory.making().resolve(file.getFileName()), file);
    afterStep.run();
  }
}
