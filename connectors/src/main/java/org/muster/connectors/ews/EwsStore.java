package org.muster.connectors.ews;

import java.io.IOException;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.tls.TrustedAuthorities;
import org.muster.rules.mail.Unavailability;

/** Mailboxes on one Exchange server. One login each; a refused login is not repeated. */
public final class EwsStore implements MailStore {

  private static final long serialVersionUID = 1;

  private final EwsSettings settings;

  /** Kept so that TLS sessions are resumed; made anew on each worker. */
  private transient @Nullable SSLContext context;

  public EwsStore(EwsSettings settings) {
    this.settings = settings;
  }

  public EwsSettings settings() {
    return settings;
  }

  /**
   * Opens a mailbox.
   *
   * @param mailbox its primary SMTP address, or {@code public:} and the path of a public folder, as
   *     in {@code public:Wards/Oncology}; without a path, all that there are
   */
  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    String secret = secret(mailbox);
    EwsSettings there = located(mailbox, secret);
    Exchange exchange = new Exchange(new EwsClient(there, context(), mailbox, secret), mailbox);
    try {
      return new EwsMailbox(exchange, digester.ofOctetsWrittenAnew(), root(exchange, secret));
    } catch (IOException | RuntimeException e) {
      exchange.close();
      throw e;
    }
  }

  private EwsSettings located(String mailbox, String secret) throws IOException {
    if (!settings.isAutodiscover()) {
      return settings;
    }
    Autodiscover autodiscover = new Autodiscover(settings, context(), mailbox, secret);
    return settings.at(login(settings, mailbox, secret, autodiscover::find));
  }

  private static String root(Exchange exchange, String secret) throws IOException {
    return login(exchange.client().settings(), exchange.mailbox(), secret, exchange::root);
  }

  /** Logs in by asking something; a refused service identity is not tried again. */
  private static <T> T login(
      EwsSettings there, String mailbox, String secret, ServiceIdentity.Login<T> asking)
      throws IOException {
    if (there.login().as().isService()) {
      return ServiceIdentity.of(there, secret).login(mailbox, asking);
    }
    try {
      return asking.run();
    } catch (EwsRefusal e) {
      throw Refusals.ofMailbox(e, mailbox);
    }
  }

  private String secret(String mailbox) throws MailboxUnavailableException {
    if (mailbox.isEmpty() || mailbox.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
      throw MailboxUnavailableException.of(
          Unavailability.DOES_NOT_EXIST,
          "Cannot open mailbox: its name is empty or holds control characters");
    }
    if (PublicFolders.are(mailbox) && !settings.login().as().isService()) {
      throw MailboxUnavailableException.of(
          Unavailability.DENIED,
          "Cannot open public folders as self: they are nobody's mailbox (use login as: delegate)");
    }
    try {
      return settings.login().secretFor(mailbox).text();
    } catch (IOException | IllegalArgumentException e) {
      throw MailboxUnavailableException.of(Unavailability.DENIED, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Connects, logs nobody in, and says what the server shows.
   *
   * @throws IOException if the server does not answer or cannot prove who it is
   */
  public ServerFacts look() throws IOException {
    return new ServerLook(settings, context()).facts();
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
