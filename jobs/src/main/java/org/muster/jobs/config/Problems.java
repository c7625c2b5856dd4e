package org.muster.jobs.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that all of it is reported at once. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();

  void add(Path file, int line, String message) {
    found.add(new Problem(file, line, message));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Throws all that was found, by file in the order of reading, then by line. */
  void throwIfAny() throws ConfigurationException {
    if (!found.isEmpty()) {
      List<Path> files = found.stream().map(Problem::file).distinct().toList();
      throw new ConfigurationException(
          found.stream()
              .sorted(
                  Comparator.comparing((Problem p) -> files.indexOf(p.file()))
                      .thenComparing(Problem::line))
              .toList());
    }
  }
}
