package org.muster.connectors.folder;

/** Where a message's headers end (RFC 5322 section 2.1). */
public final class HeaderBlock {

  private HeaderBlock() {}

  /**
   * Octets up to and with the first empty line; all of them where there is none.
   *
   * @param length how many octets of the message there are
   */
  public static int length(byte[] octets, int length) {
    int lineStart = 0;
    for (int at = 0; at < length; at++) {
      if (octets[at] == '\n') {
        boolean empty = at == lineStart || (at == lineStart + 1 && octets[lineStart] == '\r');
        if (empty) {
          return at + 1;
        }
        lineStart = at + 1;
      }
    }
    return length;
  }
}
