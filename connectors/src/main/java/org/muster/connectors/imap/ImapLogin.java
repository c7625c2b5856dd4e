package org.muster.connectors.imap;

import java.io.Serializable;
import org.muster.connectors.SecretReference;

/**
 * Who logs in.
 *
 * @param user the service identity; empty for {@link As#SELF}
 * @param password whose password it is says {@code as}; for {@link As#SELF} the reference may hold
 *     {@value #MAILBOX}, which stands for the mailbox's name
 * @param separator between mailbox and service identity in the login name of {@link As#MASTER_USER}
 */
public record ImapLogin(As as, String user, SecretReference password, String separator)
    implements Serializable {

  static final String MAILBOX = "{mailbox}";

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
    PROXYAUTH
  }

  public ImapLogin {
    if (as == As.SELF != user.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid login user: '%s' (must name the service identity, or be absent for self)"
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

  /** Where the password for a mailbox is kept. */
  SecretReference passwordFor(String mailbox) {
    if (as != As.SELF || !password.name().contains(MAILBOX)) {
      return password;
    }
    if (mailbox.contains("/") || mailbox.startsWith(".")) {
      throw new IllegalArgumentException(
          "Invalid mailbox: '%s' (must be no path where it names a secret)".formatted(mailbox));
    }
    return new SecretReference(password.kind(), password.name().replace(MAILBOX, mailbox));
  }
}
