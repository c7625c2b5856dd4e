package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.muster.connectors.MailboxUnavailableException;

/** The commands by which one identity logs in for one mailbox. */
record Authentication(String authorization, String user, String password, String proxied) {

  static Authentication of(ImapLogin login, String mailbox, String password) {
    return switch (login.as()) {
      case SELF -> new Authentication("", mailbox, password, "");
      case MASTER_USER ->
          new Authentication("", mailbox + login.separator() + login.user(), password, "");
      case SASL_AUTHZID -> new Authentication(mailbox, login.user(), password, "");
      case PROXYAUTH -> new Authentication("", login.user(), password, mailbox);
    };
  }

  /**
   * Logs in.
   *
   * @throws RefusedException if the server refuses
   * @throws MailboxUnavailableException if the service may log in, but not for this mailbox
   */
  void run(ImapConnection connection) throws IOException {
    boolean plain =
        !authorization.isEmpty()
            || connection.can("LOGINDISABLED")
            || !StandardCharsets.US_ASCII.newEncoder().canEncode(user + password);
    if (plain && authorization.isEmpty() && !connection.can("AUTH=PLAIN")) {
      throw MailboxUnavailableException.serviceRefused(
          "Cannot log in to %s: it allows no login over this connection"
              .formatted(connection.endpoint()));
    }
    connection.login(
        plain
            ? angus -> angus.authplain(authorization, user, password)
            : angus -> angus.login(user, password));
    if (!proxied.isEmpty()) {
      proxy(connection);
    }
  }

  private void proxy(ImapConnection connection) throws IOException {
    try {
      connection.login(angus -> angus.proxyauth(proxied));
    } catch (RefusedException e) {
      throw Refusals.ofMailbox(e, proxied);
    }
  }

  /** Who, never the password. */
  @Override
  public String toString() {
    return "Authentication[" + user + "]";
  }
}
