package org.muster.connectors.imap;

import java.io.IOException;

/**
 * The server said BYE and hung up while it was reading: some do so over a message that they cannot
 * read themselves.
 */
final class ByeException extends IOException {

  ByeException(String message) {
    super(message);
  }
}
