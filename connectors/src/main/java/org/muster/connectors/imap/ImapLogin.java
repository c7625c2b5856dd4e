package org.muster.connectors.imap;

import java.io.Serializable;
import org.muster.connectors.SecretReference;

/**
 * Who logs in.
 *
 * @param user the service identity; empty for {@link As#SELF}, and for {@link As#XOAUTH2}, where
 *     the token says who it is
 * @param password whose password it is says {@code as}; for {@link As#SELF} the reference may hold
 *     {@value SecretReference#MAILBOX}, which stands for the mailbox's name
 * @param separator between mailbox and service identity in the login name of {@link As#MASTER_USER}
 */
public record ImapLogin(As as, String user, SecretReference password, String separator)
    implements Serializable {

  /** Dovecot's customary {@code auth_master_user_separator}. */
  public static final String DEFAULT_SEPARATOR = "*";

  /** As whom. */
  public enum As {
    /** The mailbox logs in itself. */
    SELF,
    /** Dovecot: {@code mailbox*service}. */
    MASTER_USER,
    /** SASL PLAIN with the mailbox as authorisation identity (RFC 4616). */
    SASL_AUTHZID,
    /** Sun, Oracle: log in as the service, then PROXYAUTH. */
    PROXYAUTH,
    /** A bearer token that opens every mailbox, as Google and Microsoft do, or by RFC 7628. */
    XOAUTH2;

    /** Whether one identity opens the mailboxes of other people. */
    boolean isService() {
      return this != SELF;
    }

    private boolean namesUser() {
      return this != SELF && this != XOAUTH2;
    }
  }

  public ImapLogin {
    if (as.namesUser() == user.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid login user: '%s' (must name the service identity, or be absent for self and xoauth2)"
              .formatted(user));
    }
  }

  public static ImapLogin self(SecretReference password) {
    return new ImapLogin(As.SELF, "", password, DEFAULT_SEPARATOR);
  }

  public static ImapLogin masterUser(String user, SecretReference password) {
    return new ImapLogin(As.MASTER_USER, user, password, DEFAULT_SEPARATOR);
  }

  public static ImapLogin saslAuthzid(String user, SecretReference password) {
    return new ImapLogin(As.SASL_AUTHZID, user, password, DEFAULT_SEPARATOR);
  }

  public static ImapLogin proxyAuth(String user, SecretReference password) {
    return new ImapLogin(As.PROXYAUTH, user, password, DEFAULT_SEPARATOR);
  }

  /** The reference is resolved for each login, so that a token may be renewed during a run. */
  public static ImapLogin xoauth2(SecretReference token) {
    return new ImapLogin(As.XOAUTH2, "", token, DEFAULT_SEPARATOR);
  }

  /** Where the password for a mailbox is kept. */
  SecretReference passwordFor(String mailbox) {
    return as == As.SELF ? password.forMailbox(mailbox) : password;
  }
}
