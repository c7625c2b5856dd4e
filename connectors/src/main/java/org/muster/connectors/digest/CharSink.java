package org.muster.connectors.digest;

/** Takes characters in pieces of any size. The array belongs to the caller and is reused. */
interface CharSink {

  /** Takes the characters from {@code from} up to, not including, {@code to}. */
  void put(char[] chars, int from, int to);

  /** Takes characters that are all below 128, one in each octet. */
  void ascii(byte[] octets, int from, int to);

  /** No more will come. */
  void end();

  /** What {@link #ascii} may do where speed does not count. */
  static void widened(byte[] octets, int from, int to, CharSink out) {
    char[] chars = new char[Math.min(to - from, 1024)];
    for (int at = from; at < to; ) {
      int n = 0;
      while (n < chars.length && at < to) {
        chars[n++] = (char) octets[at++];
      }
      out.put(chars, 0, n);
    }
  }
}
