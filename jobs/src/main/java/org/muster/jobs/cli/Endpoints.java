package org.muster.jobs.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.imap.TlsFacts;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.evidence.RunRecord.Endpoint;

/** Both ends as they answered, before anybody logged in. */
record Endpoints(Endpoint source, Endpoint target) {

  /**
   * Connects to each end once.
   *
   * @throws UnreachableException if one does not answer, or cannot prove who it is
   */
  static Endpoints of(WaveFile wave) throws UnreachableException {
    return new Endpoints(endpoint("source", wave.source()), endpoint("target", wave.target()));
  }

  private static Endpoint endpoint(String side, MailSystem system) throws UnreachableException {
    try {
      return new Endpoint(Servers.words(system), certificate(system));
    } catch (IOException e) {
      throw new UnreachableException(
          "Cannot read the %s: %s (nothing was read)".formatted(side, e.getMessage()), e);
    }
  }

  private static @Nullable String certificate(MailSystem system) throws IOException {
    return system instanceof MailSystem.Imap imap
        ? Servers.store(imap).tls().map(TlsFacts::certificate).orElse(null)
        : null;
  }
}
