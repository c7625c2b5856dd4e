package org.muster.reports.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.reports.storage.Sha256;

/**
 * What the evidence consists of, as {@code manifest.json} keeps it.
 *
 * @param sealed whether a signature over this exists
 * @param canonicalRow version of {@link CanonicalRow} that the roots are taken over
 * @param tables by name
 */
record Manifest(
    String format,
    int version,
    boolean sealed,
    int canonicalRow,
    Map<String, TableEntry> tables,
    List<FileEntry> files) {

  private static final String FORMAT = "muster-manifest";
  private static final int VERSION = 1;

  /**
   * A table.
   *
   * @param root Merkle root over its canonical rows, as RFC 6962 section 2.1 defines it
   * @param files paths below the evidence directory, in mailbox order
   */
  record TableEntry(long rows, String root, List<String> files) {

    TableEntry {
      files = List.copyOf(files);
    }
  }

  /**
   * A file.
   *
   * @param path below the evidence directory
   */
  record FileEntry(String path, long octets, String sha256) {}

  Manifest {
    if (!format.equals(FORMAT) || version != VERSION) {
      throw new IllegalArgumentException(
          "Invalid manifest: '%s' version %d (must be %s version %d)"
              .formatted(format, version, FORMAT, VERSION));
    }
    tables = new TreeMap<>(tables);
    files = List.copyOf(files);
  }

  /** Describes what lies in the directory now. */
  static Manifest of(EvidenceDirectory directory, List<FinalTable> tables) throws IOException {
    Map<String, TableEntry> entries = new TreeMap<>();
    List<FileEntry> files = new ArrayList<>();
    files.add(file(directory.out(), directory.run()));
    for (FinalTable t : tables) {
      List<String> paths = new ArrayList<>();
      for (Path file : t.files()) {
        FileEntry entry = file(directory.out(), file);
        files.add(entry);
        paths.add(entry.path());
      }
      entries.put(t.table().name(), new TableEntry(t.rows(), t.root(), paths));
    }
    return new Manifest(FORMAT, VERSION, false, CanonicalRow.VERSION, entries, files);
  }

  private static FileEntry file(Path out, Path file) throws IOException {
    return new FileEntry(out.relativize(file).toString(), Files.size(file), Sha256.of(file));
  }

  /**
   * The files of a table.
   *
   * @throws IOException if one is not there, or not as long as it was written
   */
  List<Path> files(EvidenceDirectory directory, Table<?> table) throws IOException {
    TableEntry entry = tables.get(table.name());
    List<Path> paths = new ArrayList<>();
    for (FileEntry file : files) {
      if (entry != null && entry.files.contains(file.path)) {
        paths.add(present(directory.out().resolve(file.path), file.octets));
      }
    }
    return paths;
  }

  private static Path present(Path file, long octets) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("Cannot read '%s': it does not exist".formatted(file));
    }
    if (Files.size(file) != octets) {
      throw new IOException(
          "Cannot read '%s': it has %d octets (the manifest says %d)"
              .formatted(file, Files.size(file), octets));
    }
    return file;
  }
}
