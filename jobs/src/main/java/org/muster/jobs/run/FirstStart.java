package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.muster.reports.evidence.EvidenceDirectory;

/**
 * What a run writes down when it starts first, and keeps when it is resumed.
 *
 * @param started epoch second
 */
record FirstStart(long started) {

  private static final String FILE = "first-start";

  /** Empty if the run was killed before it wrote this. */
  static Optional<FirstStart> read(EvidenceDirectory directory) throws IOException {
    Path file = directory.state().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FirstStart(Long.parseLong(Files.readString(file).strip())));
    } catch (NumberFormatException e) {
      throw new IOException("Cannot resume: '%s' is damaged".formatted(file), e);
    }
  }

  void write(EvidenceDirectory directory) throws IOException {
    Files.createDirectories(directory.state());
    Path written = directory.state().resolve("." + FILE);
    Files.writeString(written, started + "\n");
    Files.move(written, directory.state().resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }
}
