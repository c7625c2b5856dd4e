package org.muster.jobs.run;

import java.io.Serializable;
import java.util.Locale;
import org.muster.connectors.MailStore;
import org.muster.rules.wave.End;

/**
 * One end of the migration, as a run reads it.
 *
 * @param name {@code host:port} in lower case, or a path
 * @param connections how many mailboxes may be open there at once
 * @param end how it presented itself when the run began
 */
public record MailServer(String name, MailStore store, int connections, Login login, End end)
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

  /** Files, or a server that nothing is known of yet. */
  public MailServer(String name, MailStore store, int connections, Login login) {
    this(name, store, connections, login, End.FILES);
  }

  /** The same, which presented itself so. */
  public MailServer presenting(End found) {
    return new MailServer(name, store, connections, login, found);
  }

  /**
   * Whether both are one server, whose connections they share: on one host, 143 and 993 are doors
   * to the same.
   */
  public boolean isOneWith(MailServer other) {
    return host().equals(other.host());
  }

  private String host() {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.?:\\d+$", "");
  }
}
