package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.tls.TrustedAuthorities;
import org.muster.rules.mail.Unavailability;
import org.slf4j.LoggerFactory;

/** Mailboxes on one IMAP server. One login each; a refused login is not repeated. */
public final class ImapStore implements MailStore {

  private static final long serialVersionUID = 1;

  /** Servers of which it was said that they do not compress: once is enough. */
  private static final Set<String> UNCOMPRESSED = ConcurrentHashMap.newKeySet();

  private final ImapSettings settings;

  /** Kept so that TLS sessions are resumed; made anew on each worker. */
  private transient @Nullable SSLContext context;

  public ImapStore(ImapSettings settings) {
    this.settings = settings;
  }

  public ImapSettings settings() {
    return settings;
  }

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    ImapSession session = ImapSession.open(() -> connect(mailbox));
    try {
      return ImapMailbox.open(session, digester);
    } catch (IOException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private ImapConnection connect(String mailbox) throws IOException {
    String password = password(mailbox);
    return settings.login().as().isService()
        ? ServiceIdentity.of(settings, password).login(mailbox, name -> logIn(name, password))
        : openAsItself(mailbox, password);
  }

  private String password(String mailbox) throws MailboxUnavailableException {
    if (mailbox.isEmpty() || mailbox.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw MailboxUnavailableException.of(
          Unavailability.DOES_NOT_EXIST,
          "Cannot log in for mailbox: its name is empty or holds control characters");
    }
    try {
      return settings.login().passwordFor(mailbox).text();
    } catch (IOException | IllegalArgumentException e) {
      throw MailboxUnavailableException.of(Unavailability.DENIED, String.valueOf(e.getMessage()));
    }
  }

  private ImapConnection openAsItself(String mailbox, String password) throws IOException {
    try {
      return logIn(mailbox, password);
    } catch (RefusedException e) {
      throw Refusals.ofMailbox(e, mailbox);
    }
  }

  private ImapConnection logIn(String mailbox, String password) throws IOException {
    ImapConnection connection = ImapConnection.open(settings, context());
    try {
      new Authentication(settings.login(), mailbox, password).run(connection);
      if (settings.compression() == ImapSettings.Compression.DEFLATE) {
        compress(connection);
      }
      return connection;
    } catch (IOException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void compress(ImapConnection connection) throws IOException {
    boolean compresses = connection.can("COMPRESS=DEFLATE") && connection.compresses();
    if (!compresses && UNCOMPRESSED.add(settings.endpoint())) {
      LoggerFactory.getLogger(ImapStore.class) // not before a run has said where its log is
          .warn("{} does not compress: it is read as it is", settings.endpoint());
    }
  }

  /**
   * Connects, logs nobody in, and says what the server shows.
   *
   * @throws IOException if the server does not answer or cannot prove who it is
   */
  public ServerFacts look() throws IOException {
    try (ImapConnection connection = ImapConnection.looking(settings, context())) {
      return new ServerFacts(
          connection.tls(), connection.isExchange(), connection.clearLogins(), connection.clock());
    }
  }

  private synchronized SSLContext context() throws IOException {
    if (context == null) {
      try {
        context = TrustedAuthorities.context(settings.tls().authority());
      } catch (IOException e) {
        throw MailboxUnavailableException.of(
            Unavailability.UNAVAILABLE, String.valueOf(e.getMessage()));
      }
    }
    return context;
  }
}
