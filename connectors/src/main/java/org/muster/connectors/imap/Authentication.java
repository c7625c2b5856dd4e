package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.connectors.MailboxUnavailableException;

/** The commands by which one identity logs in for one mailbox. */
record Authentication(ImapLogin login, String mailbox, String secret) {

  /**
   * Logs in.
   *
   * @throws RefusedException if the server refuses
   * @throws MailboxUnavailableException if it offers no way, or the service may log in, but not for
   *     this mailbox
   */
  void run(ImapConnection connection) throws IOException {
    Mechanisms mechanisms = Mechanisms.of(connection);
    switch (login.as()) {
      case SELF -> password(connection, mechanisms, mailbox);
      case MASTER_USER ->
          password(connection, mechanisms, mailbox + login.separator() + login.user());
      case SASL_AUTHZID -> authorized(connection, mechanisms);
      case PROXYAUTH -> {
        password(connection, mechanisms, login.user());
        proxy(connection);
      }
      case XOAUTH2 -> bearer(connection, mechanisms);
    }
  }

  private void password(ImapConnection connection, Mechanisms mechanisms, String user)
      throws IOException {
    boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(user + secret);
    if (mechanisms.allowLogin() && ascii) {
      told(() -> connection.login(angus -> angus.login(user, secret)));
    } else if (mechanisms.mayKnow("PLAIN")) {
      sasl(connection, Sasl.plain("", user, secret));
    } else {
      throw mechanisms.noPassword();
    }
  }

  private void authorized(ImapConnection connection, Mechanisms mechanisms) throws IOException {
    if (!mechanisms.mayKnow("PLAIN")) {
      throw mechanisms.none(login.as(), List.of("PLAIN"));
    }
    sasl(connection, Sasl.plain(mailbox, login.user(), secret));
  }

  private void bearer(ImapConnection connection, Mechanisms mechanisms) throws IOException {
    if (mechanisms.mayKnow("XOAUTH2")) {
      sasl(connection, Sasl.xoauth2(mailbox, secret));
    } else if (mechanisms.offer("OAUTHBEARER")) {
      sasl(connection, Sasl.oauthBearer(mailbox, secret));
    } else {
      throw mechanisms.none(login.as(), List.of("XOAUTH2", "OAUTHBEARER"));
    }
  }

  private void sasl(ImapConnection connection, Sasl sasl) throws IOException {
    told(() -> connection.login(angus -> new SaslExchange(angus, sasl).run()));
  }

  private void proxy(ImapConnection connection) throws IOException {
    try {
      told(() -> connection.login(angus -> angus.proxyauth(mailbox)));
    } catch (RefusedException e) {
      if (e.isBad()) {
        throw MailboxUnavailableException.serviceRefused(
            "Cannot log in to %s for others: it does not know PROXYAUTH, which is Sun's (perhaps as: sasl-authzid or master-user is meant)"
                .formatted(connection.endpoint()));
      }
      throw Refusals.ofMailbox(e, mailbox);
    }
  }

  private interface Telling {
    void run() throws IOException;
  }

  /** Servers repeat what they were told; a secret stays here. */
  private void told(Telling secrets) throws IOException {
    try {
      secrets.run();
    } catch (RefusedException e) {
      throw e.hiding(secret);
    }
  }

  /** Who, never the password. */
  @Override
  public String toString() {
    return "Authentication[" + login.as() + "]";
  }
}
