package org.muster.jobs.cli;

import java.io.IOException;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.tls.TlsFacts;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.Protection;

/** Both ends as they answered, before anybody logged in. */
record Endpoints(End source, End target) {

  /**
   * One end.
   *
   * @param record as evidence keeps it
   * @param isExchange whether a server said that it is Exchange
   */
  record End(Endpoint record, Protection protection, boolean isExchange) {}

  /**
   * Connects to each end once.
   *
   * @throws UnreachableException if one does not answer, or cannot prove who it is
   */
  static Endpoints of(WaveFile wave) throws UnreachableException {
    return new Endpoints(of(Side.SOURCE, wave), of(Side.TARGET, wave));
  }

  /** Connects to one end once; as {@link #of(WaveFile)}. */
  static End of(Side side, WaveFile wave) throws UnreachableException {
    MailSystem system = wave.system(side);
    try {
      return system instanceof MailSystem.Server server
          ? of(server, Servers.look(server))
          : new End(new Endpoint(Servers.words(system), null), ofFiles(system), false);
    } catch (IOException e) {
      throw new UnreachableException(
          "Cannot read the %s: %s (nothing was read)".formatted(side.word(), e.getMessage()), e);
    }
  }

  /** A snapshot was read from a server once, and what protected that is its own to tell. */
  private static Protection ofFiles(MailSystem system) throws IOException {
    Protection taken =
        system instanceof MailSystem.Snapshot snapshot
            ? snapshot.directory().read().protection()
            : null;
    return taken == null ? Protection.FILES : taken;
  }

  private static End of(MailSystem.Server server, ServerFacts shown) {
    String words = Servers.words(server);
    if (shown.tls().isEmpty()) {
      return new End(new Endpoint(words + " in clear", null), Protection.CLEAR, shown.isExchange());
    }
    TlsFacts facts = shown.tls().get();
    return new End(
        new Endpoint(words + " over " + facts.words(), facts.certificate()),
        protection(facts, server),
        shown.isExchange());
  }

  private static Protection protection(TlsFacts facts, MailSystem.Server server) {
    return Protection.tls(
        TlsFacts.words(facts.protocol()),
        TlsFacts.words(server.tlsMinimum().protocol()),
        facts.cipher());
  }
}
