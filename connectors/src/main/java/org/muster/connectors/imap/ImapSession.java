package org.muster.connectors.imap;

import java.io.Closeable;
import java.io.IOException;

/** A mailbox that is logged in to, over one connection at a time. */
final class ImapSession implements Closeable {

  private final Login login;
  private volatile ImapConnection connection;
  private volatile boolean closed;
  private long reconnects;

  /** Logs in for the mailbox. */
  interface Login {
    ImapConnection connect() throws IOException;
  }

  private ImapSession(Login login, ImapConnection connection) {
    this.login = login;
    this.connection = connection;
  }

  static ImapSession open(Login login) throws IOException {
    return new ImapSession(login, login.connect());
  }

  ImapConnection connection() {
    return connection;
  }

  /** Logs in once more, after the server hung up; names go on to be written the same way. */
  void again() throws IOException {
    connection.close();
    if (closed) {
      throw new IOException("Cannot read mailbox: it was closed");
    }
    connection = login.connect();
    reconnects++;
    FolderListing.namesAreUtf8(connection);
    if (closed) {
      connection.close();
    }
  }

  /** How often it was logged in to again. */
  long reconnects() {
    return reconnects;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    connection.close();
  }
}
