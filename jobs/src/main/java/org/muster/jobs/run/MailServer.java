package org.muster.jobs.run;

import java.io.Serializable;
import org.muster.connectors.MailStore;

/**
 * One end of the migration, as a run reads it.
 *
 * @param name what is one server has one name: two sides of one name share its connections
 * @param connections how many mailboxes may be open there at once
 */
public record MailServer(String name, MailStore store, int connections, Login login)
    implements Serializable {

  /** Who logs in, which decides what a refusal means. */
  public enum Login {
    /** One identity opens all mailboxes: its first refusal stops the side. */
    SERVICE,
    /** Each mailbox opens itself: refusals in a row stop the side. */
    OWN
  }

  public MailServer {
    if (connections < 1) {
      throw new IllegalArgumentException(
          "Invalid connections: '%d' (must be 1 or more)".formatted(connections));
    }
  }
}
