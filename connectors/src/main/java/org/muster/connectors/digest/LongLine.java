package org.muster.connectors.digest;

/**
 * Notices a line that is longer than servers and movers take. Looks back from where each line would
 * have to have ended, so that few octets are looked at.
 */
final class LongLine {

  /** The least limit seen, of Exchange's IMAP; RFC 5322 asks for 998. */
  static final int LIMIT = 9_900;

  private long begun;
  private boolean found;

  /** Takes the next octets of a message. */
  void put(byte[] octets, int from, int to) {
    long start = from - begun;
    while (!found && start + LIMIT < to) {
      int end = (int) (start + LIMIT);
      int feed = lastFeed(octets, Math.max(from, (int) start), end + 1);
      found = feed < 0;
      start = feed + 1L;
    }
    int feed = lastFeed(octets, (int) Math.max(from, start), to);
    begun = to - (feed < 0 ? start : feed + 1);
  }

  boolean isFound() {
    return found;
  }

  private static int lastFeed(byte[] octets, int from, int to) {
    int at = to - 1;
    while (at >= from && octets[at] != '\n') {
      at--;
    }
    return at >= from ? at : -1;
  }
}
