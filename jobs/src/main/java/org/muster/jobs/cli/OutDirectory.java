package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.EvidenceDirectory;

/** Where evidence is to go: an empty place for a new run, a run's own for one that goes on. */
final class OutDirectory {

  private OutDirectory() {}

  static void check(EvidenceDirectory directory, Beginning beginning) throws UsageException {
    if (beginning == Beginning.FRESH) {
      requireEmpty(directory.out());
    } else if (!Files.isDirectory(directory.state()) && !Files.exists(directory.run())) {
      throw new UsageException(
          "Cannot resume in '%s': no run began there (leave --resume out to start one)"
              .formatted(directory.out()));
    }
  }

  static void make(EvidenceDirectory directory, Beginning beginning) throws UsageException {
    if (beginning == Beginning.FRESH) {
      try {
        Files.createDirectories(directory.state());
      } catch (IOException e) {
        throw new UsageException(
            "Cannot write to '%s': it cannot be made (must be in a directory that you may write to)"
                .formatted(directory.out()),
            e);
      }
    }
  }

  static void requireEmpty(Path out) throws UsageException {
    requireEmpty(out, "name a new directory with --out, or go on with --resume " + out);
  }

  /** Whatever lies there is not to be mixed with what is to come. */
  static void requireEmpty(Path out, String remedy) throws UsageException {
    if (Files.exists(out) && !isEmpty(out)) {
      throw new UsageException("Cannot write to '%s': it is not empty (%s)".formatted(out, remedy));
    }
  }

  private static boolean isEmpty(Path out) throws UsageException {
    try (Stream<Path> held = Files.list(out)) {
      return held.findAny().isEmpty();
    } catch (IOException e) {
      throw new UsageException(
          "Cannot write to '%s': it is no directory that you may list".formatted(out), e);
    }
  }
}
