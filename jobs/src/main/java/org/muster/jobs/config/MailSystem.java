package org.muster.jobs.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.ews.EwsLogin;
import org.muster.connectors.ews.EwsSettings;
import org.muster.connectors.mbox.FromQuoting;
import org.muster.reports.snapshot.SnapshotDirectory;

/** One end of the migration, as the wave file describes it. */
public sealed interface MailSystem {

  /** How many mailboxes may be open there at once. */
  int connections();

  /** Whether one identity opens the mailboxes of other people. */
  boolean isPrivileged();

  /** What is reached over a network. */
  sealed interface Server extends MailSystem {

    TlsVersion tlsMinimum();

    /** To be read at most over all connections; empty where there is no bound. */
    Optional<Long> bound();
  }

  /**
   * An IMAP server.
   *
   * @param ca certificates in PEM form to trust beside nothing else; null for those of Java
   * @param allowPlaintext must be true before {@link Tls#NONE} is accepted
   * @param compress whether to compress on the way, where the server can
   * @param octetsPerSecond to be read at most, over all connections; null for no bound
   */
  record Imap(
      String host,
      int port,
      Tls tls,
      boolean allowPlaintext,
      @Nullable Path ca,
      Login login,
      int connections,
      TlsVersion tlsMinimum,
      boolean compress,
      @Nullable Long octetsPerSecond)
      implements Server {

    @Override
    public Optional<Long> bound() {
      return Optional.ofNullable(octetsPerSecond);
    }

    @Override
    public boolean isPrivileged() {
      return login.as() != Login.As.SELF;
    }
  }

  /** An Exchange server, over Exchange Web Services. */
  record Ews(EwsSettings settings, TlsVersion tlsMinimum, int connections) implements Server {

    @Override
    public Optional<Long> bound() {
      return Optional.empty();
    }

    @Override
    public boolean isPrivileged() {
      return settings.login().as() != EwsLogin.As.SELF;
    }
  }

  /** What lies in files below one directory, which nobody logs in to. */
  sealed interface Files extends MailSystem {

    Path path();

    @Override
    default boolean isPrivileged() {
      return false;
    }
  }

  /** A directory with one Maildir for each mailbox: {@code path/<mailbox>/Maildir}. */
  record Maildir(Path path, int connections) implements Files {}

  /** A snapshot of what another mail system held. */
  record Snapshot(SnapshotDirectory directory, int connections) implements Files {

    @Override
    public Path path() {
      return directory.path();
    }
  }

  /**
   * A directory with mbox files for each mailbox: {@code path/<mailbox>.mbox}, {@code
   * path/<mailbox>/}.
   *
   * @param fromZone of dates in From_ lines that name none
   */
  record Mbox(Path path, FromQuoting fromQuoting, ZoneId fromZone, int connections)
      implements Files {}

  /** A directory with one of eml files for each mailbox: {@code path/<mailbox>/}. */
  record Eml(Path path, int connections) implements Files {}

  /** How a connection is protected. */
  enum Tls {
    IMPLICIT,
    STARTTLS,
    NONE
  }

  /** The oldest version of TLS that is accepted; the name Java has for it. */
  enum TlsVersion {
    V1_0("TLSv1"),
    V1_1("TLSv1.1"),
    V1_2("TLSv1.2"),
    V1_3("TLSv1.3");

    private final String protocol;

    TlsVersion(String protocol) {
      this.protocol = protocol;
    }

    public String protocol() {
      return protocol;
    }

    /** As a wave file names it. */
    static TlsVersion of(String text) {
      return switch (text) {
        case "TLSv1.0", "TLSv1" -> V1_0;
        case "TLSv1.1" -> V1_1;
        case "TLSv1.2" -> V1_2;
        case "TLSv1.3" -> V1_3;
        default ->
            throw new IllegalArgumentException(
                "'%s' (must be TLSv1.0, TLSv1.1, TLSv1.2 or TLSv1.3)".formatted(text));
      };
    }
  }
}
