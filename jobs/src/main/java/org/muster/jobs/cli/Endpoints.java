package org.muster.jobs.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.tls.TlsFacts;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.reports.snapshot.Snapshot;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.Certificate;
import org.muster.rules.wave.End;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

/** Both ends as they answered, before anybody logged in. */
record Endpoints(Reached source, Reached target) {

  /**
   * One end.
   *
   * @param words kind, address and what protects the connection, for people
   * @param certificate SHA-256 of the one it showed, hexadecimal; null where it has none
   * @param isExchange whether a server said that it is Exchange
   */
  record Reached(String words, @Nullable String certificate, End end, boolean isExchange) {

    /** Files, or a server that showed nothing. */
    Reached(String words, Protection protection, boolean isExchange) {
      this(words, null, new End(protection, Posture.NONE), isExchange);
    }

    /** As evidence keeps it. */
    Endpoint record() {
      return new Endpoint(words, certificate, end.protection(), end.posture());
    }
  }

  /**
   * Connects to each end once.
   *
   * @throws UnreachableException if one does not answer, or cannot prove who it is
   */
  static Endpoints of(WaveFile wave) throws UnreachableException {
    return new Endpoints(of(Side.SOURCE, wave), of(Side.TARGET, wave));
  }

  /** Connects to one end once; as {@link #of(WaveFile)}. */
  static Reached of(Side side, WaveFile wave) throws UnreachableException {
    MailSystem system = wave.system(side);
    try {
      return system instanceof MailSystem.Server server
          ? of(server, Servers.look(server))
          : ofFiles(system);
    } catch (IOException e) {
      throw new UnreachableException(
          "Cannot read the %s: %s (nothing was read)".formatted(side.word(), e.getMessage()), e);
    }
  }

  /** A snapshot was read from a server once: what that was is the snapshot's to tell. */
  private static Reached ofFiles(MailSystem system) throws IOException {
    String words = Servers.words(system);
    if (!(system instanceof MailSystem.Snapshot taken)) {
      return new Reached(words, Protection.FILES, false);
    }
    Snapshot snapshot = taken.directory().read();
    Protection then = snapshot.protection();
    boolean isExchange = snapshot.system().startsWith(Servers.EWS);
    return new Reached(words, then == null ? Protection.FILES : then, isExchange);
  }

  private static Reached of(MailSystem.Server server, ServerFacts shown) {
    String words = Servers.words(server);
    if (shown.tls().isEmpty()) {
      End clear = new End(Protection.CLEAR, posture(List.of(), shown));
      return new Reached(words + " in clear", null, clear, shown.isExchange());
    }
    TlsFacts facts = shown.tls().get();
    return new Reached(
        words + " over " + facts.words(),
        facts.certificate(),
        new End(protection(facts, server), posture(facts.chain(), shown)),
        shown.isExchange());
  }

  private static Posture posture(List<Certificate> chain, ServerFacts shown) {
    return new Posture(chain, shown.clearLogins(), shown.clock().orElse(null));
  }

  private static Protection protection(TlsFacts facts, MailSystem.Server server) {
    return Protection.tls(
        TlsFacts.words(facts.protocol()),
        TlsFacts.words(server.tlsMinimum().protocol()),
        facts.cipher());
  }
}
