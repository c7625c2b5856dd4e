package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.reports.evidence.RunRecord;
import org.muster.reports.view.Names;

/** The names that a mailbox list gives to the rows of evidence. */
final class ListedNames {

  private ListedNames() {}

  /** Refuses files other than those of the run: their rows may be other people's. */
  static Names of(Path waveFile, RunRecord run)
      throws ConfigurationException, UsageException, IOException {
    Wave wave = WaveReader.read(waveFile);
    String found = ProgramFacts.sha256(waveFile, wave.file().mailboxes().file());
    if (!found.equals(run.invocation().configuration())) {
      throw new UsageException(
          "Cannot show names of '%s': it or its mailbox list is not what the run was made with (rows may have moved; use the files as they were)"
              .formatted(waveFile));
    }
    Map<Integer, String> names = new HashMap<>();
    wave.pairs().forEach(pair -> names.put(pair.row(), pair.target()));
    return new Names(names);
  }
}
