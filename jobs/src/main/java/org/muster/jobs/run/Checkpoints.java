package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checkpoints that jobs left in a directory: {@code <job>/chk-<number>/_metadata}. */
record Checkpoints(Path directory) {

  private static final String METADATA = "_metadata";
  private static final Pattern NAME = Pattern.compile("chk-(\\d+)");

  /**
   * The newest that is complete: Flink writes the metadata last, and takes it away first. Numbers
   * go on when a job is resumed.
   */
  Optional<Path> newest() throws IOException {
    if (!Files.isDirectory(directory)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.find(directory, 2, (path, about) -> about.isDirectory())) {
      return found
          .filter(path -> number(path) >= 0 && Files.isRegularFile(path.resolve(METADATA)))
          .max(Comparator.comparingLong(Checkpoints::number));
    }
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
