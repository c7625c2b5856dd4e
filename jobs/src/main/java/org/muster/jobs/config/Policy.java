package org.muster.jobs.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.forecast.TargetLimits;

/**
 * What findings are measured against.
 *
 * @param framework names a set of controls
 * @param failOn findings of this severity or worse make the exit code 1
 * @param trustedDomains list of domains that belong to the organisations; null where there is none
 * @param ownDomains domains whose servers' trace headers are believed
 * @param suppressions what people decided to live with; null where no file is named
 * @param messageLimit octets of the largest message that the target takes
 */
public record Policy(
    String framework,
    Severity failOn,
    @Nullable Path trustedDomains,
    OwnDomains ownDomains,
    @Nullable SuppressionFile suppressions,
    long messageLimit) {

  public static final Policy DEFAULT =
      new Policy(
          "nhs-england",
          Severity.HIGH,
          null,
          OwnDomains.NONE,
          null,
          TargetLimits.EXCHANGE.messageOctets());
}
