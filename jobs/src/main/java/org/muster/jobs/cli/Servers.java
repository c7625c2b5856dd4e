package org.muster.jobs.cli;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.imap.ObsoleteTls;
import org.muster.connectors.imap.TlsSettings;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.jobs.config.Login;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.snapshot.SnapshotStore;
import org.muster.rules.key.Keyring;

/** From a mail system of the wave file to the server that a run reads. */
final class Servers {

  private Servers() {}

  static MailServer of(MailSystem system, Keyring keys) {
    MailServer.Login login =
        system.isPrivileged() ? MailServer.Login.SERVICE : MailServer.Login.OWN;
    if (system instanceof MailSystem.Imap imap) {
      return new MailServer(address(imap), store(imap), imap.connections(), login);
    }
    if (system instanceof MailSystem.Snapshot snapshot) {
      String directory = snapshot.directory().path().toString();
      SnapshotStore store = new SnapshotStore(directory, keys.id());
      return new MailServer(directory, store, snapshot.connections(), login);
    }
    MailSystem.Maildir maildir = (MailSystem.Maildir) system;
    String path = maildir.path().toString();
    return new MailServer(path, new MaildirStore(path), maildir.connections(), login);
  }

  /** Kind and address, for people. */
  static String words(MailSystem system) {
    if (system instanceof MailSystem.Snapshot snapshot) {
      return SnapshotCheck.words(snapshot);
    }
    return system instanceof MailSystem.Imap imap
        ? "IMAP " + address(imap)
        : "Maildirs in " + ((MailSystem.Maildir) system).path();
  }

  /**
   * Lifts what Java bans for this process, if the wave file asks for it: must come before the first
   * connection to any of them.
   */
  static void allowTls(MailSystem... systems) {
    for (MailSystem system : systems) {
      if (system instanceof MailSystem.Imap imap) {
        ObsoleteTls.allow(imap.tlsMinimum().protocol());
      }
    }
  }

  static ImapStore store(MailSystem.Imap imap) {
    @Nullable String ca = imap.ca() == null ? null : imap.ca().toString();
    TlsSettings tls =
        new TlsSettings(
            TlsSettings.Mode.valueOf(imap.tls().name()),
            ca,
            imap.tlsMinimum().protocol(),
            imap.allowPlaintext());
    ImapSettings settings =
        new ImapSettings(imap.host(), imap.port(), tls, login(imap.login()), ImapLimits.DEFAULT);
    return new ImapStore(imap.compress() ? settings.compressed() : settings);
  }

  private static ImapLogin login(Login login) {
    String user = Objects.requireNonNullElse(login.user(), "");
    return new ImapLogin(
        ImapLogin.As.valueOf(login.as().name()),
        user,
        login.password(),
        ImapLogin.DEFAULT_SEPARATOR);
  }

  private static String address(MailSystem.Imap imap) {
    return imap.host().toLowerCase(Locale.ROOT) + ":" + imap.port();
  }
}
