package org.muster.jobs.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailStore;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.eml.EmlStore;
import org.muster.connectors.ews.EwsStore;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.connectors.mbox.MboxStore;
import org.muster.connectors.tls.ObsoleteTls;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.config.Login;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.snapshot.SnapshotStore;
import org.muster.rules.key.Keyring;

/** From a mail system of the wave file to the server that a run reads. */
final class Servers {

  /** How words of an Exchange server begin. */
  static final String EWS = "EWS ";

  private Servers() {}

  static MailServer of(MailSystem system, Keyring keys) {
    MailServer.Login login =
        system.isPrivileged() ? MailServer.Login.SERVICE : MailServer.Login.OWN;
    String name = system instanceof MailSystem.Server server ? address(server) : path(system);
    return new MailServer(name, store(system, keys), system.connections(), login);
  }

  private static MailStore store(MailSystem system, Keyring keys) {
    if (system instanceof MailSystem.Imap imap) {
      return store(imap);
    }
    if (system instanceof MailSystem.Ews ews) {
      return new EwsStore(ews.settings());
    }
    if (system instanceof MailSystem.Snapshot) {
      return new SnapshotStore(path(system), keys.id());
    }
    if (system instanceof MailSystem.Mbox mbox) {
      return new MboxStore(path(system), mbox.fromQuoting(), mbox.fromZone());
    }
    return system instanceof MailSystem.Eml
        ? new EmlStore(path(system))
        : new MaildirStore(path(system));
  }

  /** Kind and address, for people. */
  static String words(MailSystem system) {
    if (system instanceof MailSystem.Imap imap) {
      return "IMAP " + address(imap);
    }
    if (system instanceof MailSystem.Ews ews) {
      return EWS + address(ews);
    }
    if (system instanceof MailSystem.Snapshot snapshot) {
      return SnapshotCheck.words(snapshot);
    }
    if (system instanceof MailSystem.Mbox mbox) {
      return "mbox files in %s (From_ lines as %s)"
          .formatted(mbox.path(), mbox.fromQuoting().name().toLowerCase(Locale.ROOT));
    }
    return (system instanceof MailSystem.Eml ? "eml files in " : "Maildirs in ") + path(system);
  }

  private static String path(MailSystem system) {
    return ((MailSystem.Files) system).path().toString();
  }

  /**
   * Lifts what Java bans for this process, if the wave file asks for it: must come before the first
   * connection to any of them.
   */
  static void allowTls(MailSystem... systems) {
    for (MailSystem system : systems) {
      if (system instanceof MailSystem.Server server) {
        ObsoleteTls.allow(server.tlsMinimum().protocol());
      }
    }
  }

  /**
   * Connects, logs nobody in, and says what the server shows.
   *
   * @throws IOException if the server does not answer or cannot prove who it is
   */
  static ServerFacts look(MailSystem.Server server) throws IOException {
    return server instanceof MailSystem.Ews ews
        ? new EwsStore(ews.settings()).look()
        : store((MailSystem.Imap) server).look();
  }

  private static ImapStore store(MailSystem.Imap imap) {
    @Nullable String ca = imap.ca() == null ? null : imap.ca().toString();
    TlsSettings tls =
        new TlsSettings(
            TlsSettings.Mode.valueOf(imap.tls().name()),
            ca,
            imap.tlsMinimum().protocol(),
            imap.allowPlaintext());
    ImapSettings settings =
        new ImapSettings(imap.host(), imap.port(), tls, login(imap.login()), limits(imap));
    return new ImapStore(imap.compress() ? settings.compressed() : settings);
  }

  /**
   * Each connection keeps its share of the server's rate by itself: subtasks may run on machines
   * that do not know of each other, and there are never more connections than shares.
   */
  private static ImapLimits limits(MailSystem.Imap imap) {
    Long rate = imap.octetsPerSecond();
    return rate == null
        ? ImapLimits.DEFAULT
        : ImapLimits.DEFAULT.at(Math.max(1, rate / imap.connections()));
  }

  private static ImapLogin login(Login login) {
    String user = Objects.requireNonNullElse(login.user(), "");
    return new ImapLogin(
        ImapLogin.As.valueOf(login.as().name()),
        user,
        login.password(),
        ImapLogin.DEFAULT_SEPARATOR);
  }

  private static String address(MailSystem.Server server) {
    if (server instanceof MailSystem.Ews ews) {
      URI url = ews.settings().url();
      int usual = url.getScheme().equals("http") ? 80 : 443;
      return url.getHost().toLowerCase(Locale.ROOT)
          + ":"
          + (url.getPort() < 0 ? usual : url.getPort());
    }
    MailSystem.Imap imap = (MailSystem.Imap) server;
    return imap.host().toLowerCase(Locale.ROOT) + ":" + imap.port();
  }
}
