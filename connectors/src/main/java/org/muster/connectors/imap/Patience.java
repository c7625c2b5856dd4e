package org.muster.connectors.imap;

import java.io.IOException;
import java.time.Duration;

/**
 * What a server may send before it gives something that was asked for: neither octets one by one,
 * nor endless notes, nor endless lines keep a reader for ever or fill its memory.
 */
final class Patience {

  private final Duration longest;
  private final long most;
  private long since = System.nanoTime();
  private long octets;

  /**
   * Begins to wait.
   *
   * @param longest time between two answers, however much comes meanwhile
   * @param most octets between two answers, literals passed over left out
   */
  Patience(Duration longest, long most) {
    this.longest = longest;
    this.most = most;
  }

  /** Something asked for came, or something new is asked for. */
  void renew() {
    since = System.nanoTime();
    octets = 0;
  }

  /** So long, nothing was read that may have come. */
  void excuse(long nanos) {
    since += nanos;
  }

  /** Octets came that are kept until a response is whole. */
  void received(long count) throws IOException {
    octets += count;
    if (octets > most) {
      throw new IOException("more than %d octets and no answer among them".formatted(most));
    }
  }

  /** Called before each wait for the network. */
  void check() throws IOException {
    if (System.nanoTime() - since > longest.toNanos()) {
      throw new IOException("no answer for %d s".formatted(longest.toSeconds()));
    }
  }
}
