package org.muster.rules.forecast;

import java.util.Set;

/**
 * What a target takes.
 *
 * @param messageOctets of a message as it is sent
 * @param depth of folders below the mailbox's root
 * @param reservedNames of folders at the root, in lower case, that are no mail folders there
 */
public record TargetLimits(long messageOctets, int depth, Set<String> reservedNames) {

  /** Exchange as it is set up by default. */
  public static final TargetLimits EXCHANGE =
      new TargetLimits(
          10L << 20,
          300,
          Set.of(
              "calendar",
              "contacts",
              "conversation history",
              "files",
              "journal",
              "notes",
              "outbox",
              "rss feeds",
              "sync issues",
              "tasks"));

  public TargetLimits {
    reservedNames = Set.copyOf(reservedNames);
  }

  /** The same with another limit of messages. */
  public TargetLimits ofMessages(long octets) {
    return new TargetLimits(octets, depth, reservedNames);
  }
}
