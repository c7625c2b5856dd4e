package org.muster.reports.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.reports.storage.Json;

/** Finished evidence, read back row by row. */
public final class Evidence {

  private final EvidenceDirectory directory;
  private final RunRecord run;
  private final Manifest manifest;
  private final Optional<InvestigatorKey> key;

  private Evidence(
      EvidenceDirectory directory,
      RunRecord run,
      Manifest manifest,
      Optional<InvestigatorKey> key) {
    this.directory = directory;
    this.run = run;
    this.manifest = manifest;
    this.key = key;
  }

  /** Opens the open tables; no key is needed. */
  public static Evidence open(Path out) throws IOException {
    return open(out, Optional.empty());
  }

  /**
   * Opens the private tables as well.
   *
   * @throws IOException in one line where it is not finished or an open table is not whole
   */
  public static Evidence open(Path out, Optional<InvestigatorKey> key) throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(out);
    if (!Files.isRegularFile(directory.manifest())) {
      throw new IOException(
          "Cannot open evidence in '%s': it has no manifest.json (name the directory of a run that finished)"
              .formatted(out));
    }
    Manifest manifest = Json.read(directory.manifest(), Manifest.class);
    for (Table<?> table : Table.all()) {
      if (!table.isPrivate()) {
        manifest.files(directory, table);
      }
    }
    RunRecord run = Json.read(directory.run(), RunFile.class).run();
    return new Evidence(directory, run, manifest, key);
  }

  public EvidenceDirectory directory() {
    return directory;
  }

  public RunRecord run() {
    return run;
  }

  /**
   * Rows in mailbox order, read as they are taken; to be closed. Taking one throws {@link
   * java.io.UncheckedIOException} with one line where a file is damaged.
   *
   * @throws IllegalArgumentException if the table is private and no key was given
   */
  public <R> Stream<R> rows(Table<R> table) throws IOException {
    return new FilesInTurn<>(table, manifest.files(directory, table), table.keyOf(key)).stream();
  }
}
