package org.muster.connectors.ews;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a connection may take.
 *
 * @param connect time to connect
 * @param read silence after which a server counts as lost
 * @param items most items of one request
 * @param octets of the items of one request, as far as sizes are true; a larger item is asked for
 *     alone
 * @param patience longest wait that a server may ask for in the middle of reading; for longer ones
 *     the mailbox is left and taken up later
 */
public record EwsLimits(Duration connect, Duration read, int items, long octets, Duration patience)
    implements Serializable {

  public static final EwsLimits DEFAULT =
      new EwsLimits(
          Duration.ofSeconds(30), Duration.ofMinutes(3), 50, 8 << 20, Duration.ofSeconds(30));

  public EwsLimits {
    if (connect.toMillis() < 1 || read.toMillis() < 1) {
      throw new IllegalArgumentException(
          "Invalid timeout: '%s', '%s' (must be positive)".formatted(connect, read));
    }
    if (items < 1 || octets < 1) {
      throw new IllegalArgumentException(
          "Invalid batch: '%d' items, '%d' octets (must be positive)".formatted(items, octets));
    }
  }
}
