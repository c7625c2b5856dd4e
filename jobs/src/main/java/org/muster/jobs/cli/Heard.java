package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.Wave;
import org.muster.jobs.mover.MoverLog;
import org.muster.jobs.mover.MoverReport;
import org.muster.rules.claim.Claims;

/** What the mover of a wave says, if its log is at hand. */
record Heard(Optional<MoverReport> report) {

  static Heard of(Wave wave) throws UsageException {
    @Nullable Path log = wave.file().moverLog();
    if (log == null) {
      return new Heard(Optional.empty());
    }
    try {
      return new Heard(Optional.of(MoverLog.read(log, wave.pairs())));
    } catch (IOException e) {
      throw new UsageException(
          "Cannot read the mover's log '%s': %s".formatted(log, e.getMessage()), e);
    }
  }

  Claims claims() {
    return report.map(MoverReport::claims).orElse(Claims.NONE);
  }

  Optional<String> words() {
    return report.map(MoverReport::words);
  }
}
