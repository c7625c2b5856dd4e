package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.rules.settle.Terms;

/**
 * What must not change between a run's first start and its last: all that decides its rows. How
 * servers are reached and how fast may change.
 */
record RunIdentity(String sha256) {

  private static final String FILE = "run-identity";

  static RunIdentity of(RunPlan plan, RunKeys keys) {
    Terms terms = plan.terms();
    String text =
        plan.pairs().stream().map(Object::toString).collect(Collectors.joining("\n"))
            + "\n%s\n%s\n%s".formatted(plan.wave(), plan.source().name(), plan.target().name())
            + "\n%s\n%s\n%s".formatted(terms.cutover(), terms.depth(), terms.profile().id())
            + "\n%s\n%s".formatted(sorted(terms.folders().renamed()), terms.folders().skip())
            + "\n%s".formatted(terms.suppressions())
            + "\n%s".formatted(sorted(terms.claims().sources()))
            + "\n%s".formatted(sorted(terms.claims().targets()))
            + "\n%s".formatted(new TreeSet<>(plan.ownDomains().names()))
            + "\n%s\n%s".formatted(keys.audit().id(), keys.investigator().id());
    return new RunIdentity(ProgramFacts.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> unordered) {
    return new TreeMap<>(unordered);
  }

  /** Writes it down for a new run; a run that goes on must be the one that was written down. */
  void hold(EvidenceDirectory directory, Beginning beginning) throws UsageException, IOException {
    Path file = directory.state().resolve(FILE);
    if (beginning == Beginning.FRESH) {
      Files.writeString(file, sha256 + "\n");
    } else if (!first(file).equals(sha256)) {
      throw new UsageException(
          "Cannot resume in '%s': it holds a run of another wave file, mailbox list, suppressions, mover's log, depth or key (resume with those it began with, or start anew with another --out)"
              .formatted(directory.out()));
    }
  }

  private String first(Path file) throws IOException {
    try {
      return Files.readString(file).strip();
    } catch (NoSuchFileException e) {
      return sha256;
    }
  }
}
