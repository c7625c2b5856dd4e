package org.muster.jobs.config;

import org.jspecify.annotations.Nullable;
import org.muster.connectors.SecretReference;

/**
 * Who logs in to a mail system.
 *
 * @param user the identity that opens all mailboxes; null where each mailbox logs in by its own
 *     name, or a token says who logs in
 */
public record Login(@Nullable String user, SecretReference password, As as) {

  /** How one identity opens another's mailbox. */
  public enum As {
    /** SASL authorization identity (RFC 4422). */
    SASL_AUTHZID,
    /** Sun Messaging Server's PROXYAUTH command. */
    PROXYAUTH,
    /** Dovecot's master user: {@code mailbox*user}. */
    MASTER_USER,
    /** One bearer token opens all mailboxes; the password refers to it. */
    XOAUTH2,
    /** Not at all: each mailbox logs in by its own name, all with one password. */
    SELF
  }
}
