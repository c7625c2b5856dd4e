package org.muster.connectors.imap;

import java.io.IOException;

/** The server hung up while a login was under way, and said neither yes nor no. */
final class HungUpException extends IOException {

  HungUpException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
