package org.muster.connectors.ews;

import java.io.Serializable;
import org.muster.connectors.SecretReference;

/**
 * Who logs in.
 *
 * @param user the service identity, a domain, a backslash and a user, or an address; empty for
 *     {@link As#SELF}, and for {@link Scheme#OAUTH}, where the token says who it is
 * @param secret a password, or for {@link Scheme#OAUTH} a token; for {@link As#SELF} the reference
 *     may hold {@value SecretReference#MAILBOX}, which stands for the mailbox's address
 */
public record EwsLogin(As as, Scheme scheme, String user, SecretReference secret)
    implements Serializable {

  /** As whom. */
  public enum As {
    /** The mailbox logs in itself. */
    SELF,
    /** One identity acts as each mailbox's owner (role ApplicationImpersonation). */
    IMPERSONATION,
    /** One identity opens each mailbox by rights it has on it. */
    DELEGATE;

    boolean isService() {
      return this != SELF;
    }
  }

  /** How it proves who it is. */
  public enum Scheme {
    BASIC,
    NTLM,
    /** A bearer token; resolved for each login and each refusal, so that it may be renewed. */
    OAUTH
  }

  public EwsLogin {
    boolean isNamed = as.isService() && scheme != Scheme.OAUTH;
    if (isNamed == user.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid login user: '%s' (must name the service identity, or be absent for self and tokens)"
              .formatted(user));
    }
  }

  /** The name to log in with. */
  String name(String mailbox) {
    return as == As.SELF ? mailbox : user;
  }

  /** Where the secret for a mailbox is kept. */
  SecretReference secretFor(String mailbox) {
    return as == As.SELF ? secret.forMailbox(mailbox) : secret;
  }
}
