package org.muster.jobs.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.reports.storage.Sha256;
import org.muster.rules.suppression.Suppression;

/** Reads the file that {@code policy.suppressions} names: a list under one key. */
final class SuppressionFileReader {

  private static final String LIST = "suppressions";

  private final Path file;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  private SuppressionFileReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Empty beside a problem where the file cannot be read. */
  static Optional<SuppressionFile> read(Path file, Problems problems) {
    return new SuppressionFileReader(file, problems).read();
  }

  private Optional<SuppressionFile> read() {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return Optional.of(new SuppressionFile(Sha256.of(text), suppressions(text)));
    } catch (IOException e) {
      problems.add(file, 0, "Cannot read the suppressions: the file is not readable as UTF-8");
      return Optional.empty();
    }
  }

  private List<Suppression> suppressions(String text) {
    Section root = new Section(file, "", YamlReader.read(file, text, problems), problems);
    if (!root.has(LIST)) {
      root.problem(root.line(), "Cannot find key '%s' (is required, a list)".formatted(LIST));
    }
    List<Suppression> all = root.sections(LIST).stream().map(this::suppression).toList();
    root.finish();
    return all;
  }

  private Suppression suppression(Section section) {
    Suppression read = SuppressionReader.read(section);
    if (!ids.add(read.id()) && !read.id().isEmpty()) {
      section.problem(
          section.line("id"), "Invalid suppressions.id: '%s' (is here twice)".formatted(read.id()));
    }
    return read;
  }
}
