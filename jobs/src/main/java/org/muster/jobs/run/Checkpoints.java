package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checkpoints that jobs left in a directory: {@code <job>/chk-<number>/_metadata}. */
record Checkpoints(Path directory) {

  private static final String METADATA = "_metadata";
  private static final Pattern NAME = Pattern.compile("chk-(\\d+)");

  /**
   * The newest that is complete: Flink writes the metadata last, and takes it away first. Numbers
   * go on when a job is resumed.
   */
  Optional<Path> newest() throws IOException {
    return in(directory).stream()
        .filter(path -> number(path) >= 0 && Files.isRegularFile(path.resolve(METADATA)))
        .max(Comparator.comparingLong(Checkpoints::number));
  }

  /** All that lies two levels down, but for what Flink takes away meanwhile. */
  private static List<Path> in(Path directory) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path job : entries(directory)) {
      found.addAll(entries(job));
    }
    return found;
  }

  private static List<Path> entries(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  /**
   * Takes away what a job that came to its end might be gone on with. Flink does so too, in its own
   * time, but what makes final files of the rows must not be overtaken.
   */
  void discard() throws IOException {
    for (Optional<Path> left = newest(); left.isPresent(); left = newest()) {
      Files.deleteIfExists(left.get().resolve(METADATA));
    }
  }

  private static long number(Path checkpoint) {
    Matcher name = NAME.matcher(checkpoint.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }
}
