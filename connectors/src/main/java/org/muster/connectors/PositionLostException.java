package org.muster.connectors;

import java.io.IOException;

/**
 * The server withdrew the identifiers that a position is made of (UIDVALIDITY changed, sync state
 * refused).
 */
public final class PositionLostException extends IOException {

  public PositionLostException(String message) {
    super(message);
  }
}
