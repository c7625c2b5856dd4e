package org.muster.jobs.cli;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.imap.TlsFacts;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.rules.mail.Side;

/** Both ends as they answered, before anybody logged in. */
record Endpoints(Endpoint source, Endpoint target) {

  /**
   * Connects to each end once.
   *
   * @throws UnreachableException if one does not answer, or cannot prove who it is
   */
  static Endpoints of(WaveFile wave) throws UnreachableException {
    return new Endpoints(of(Side.SOURCE, wave.source()), of(Side.TARGET, wave.target()));
  }

  /** Connects to one end once; as {@link #of(WaveFile)}. */
  static Endpoint of(Side side, MailSystem system) throws UnreachableException {
    try {
      return new Endpoint(Servers.words(system), certificate(system));
    } catch (IOException e) {
      String name = side.name().toLowerCase(Locale.ROOT);
      throw new UnreachableException(
          "Cannot read the %s: %s (nothing was read)".formatted(name, e.getMessage()), e);
    }
  }

  private static @Nullable String certificate(MailSystem system) throws IOException {
    return system instanceof MailSystem.Imap imap
        ? Servers.store(imap).tls().map(TlsFacts::certificate).orElse(null)
        : null;
  }
}
