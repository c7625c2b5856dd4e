package org.muster.jobs.config;

import java.util.List;
import org.muster.rules.suppression.Suppression;

/**
 * What people decided to live with, as their file has it.
 *
 * @param sha256 of the file, hexadecimal
 */
public record SuppressionFile(String sha256, List<Suppression> suppressions) {

  public SuppressionFile {
    suppressions = List.copyOf(suppressions);
  }
}
