package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.SecretReference;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.rules.key.Keyring;

/**
 * The keys of a run, checked before anything is read.
 *
 * @param investigator what opens the private tree
 * @param investigatorAt where it is kept
 */
record RunKeys(Keyring audit, InvestigatorKey investigator, SecretReference investigatorAt) {

  static final String MADE_NAME = "investigator.key";

  /** Makes the investigator key where none is configured and none was made before. */
  static RunKeys of(WaveFile wave, Path waveFile) throws UsageException {
    SecretReference at = wave.investigatorKey();
    if (at == null) {
      at = new SecretReference(SecretReference.Kind.FILE, made(wave, waveFile).toString());
    }
    Keyring audit = audit(wave);
    try {
      return new RunKeys(audit, InvestigatorKey.parse(at.text()), at);
    } catch (IllegalArgumentException | IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The audit key alone. */
  static Keyring audit(WaveFile wave) throws UsageException {
    try {
      return Keyring.of(wave.key().octets());
    } catch (IllegalArgumentException | IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Path made(WaveFile wave, Path waveFile) throws UsageException {
    Path neighbour =
        wave.key().kind() == SecretReference.Kind.FILE
            ? Path.of(wave.key().name())
            : waveFile.toAbsolutePath();
    Path file = neighbour.resolveSibling(MADE_NAME);
    if (!Files.exists(file)) {
      KeyFile.create(file);
    }
    return file;
  }
}
