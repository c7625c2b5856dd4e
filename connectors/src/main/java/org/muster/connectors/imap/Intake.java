package org.muster.connectors.imap;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * What one connection takes in: how fast it may, and how long it waited for the server. Held to its
 * rate by reading little at once and waiting in between, so that the server never sees it stop.
 */
final class Intake {

  /** Of a second's octets, as much is read at once at most. */
  private static final int PARTS = 8;

  private static final long SECOND = 1_000_000_000;

  private final long perSecond;
  private final Pauses pauses;
  private long ready;
  private long waited;

  /**
   * Begins with nothing taken.
   *
   * @param perSecond octets; {@link ImapLimits#UNBOUNDED} for as fast as they come
   */
  Intake(long perSecond, Pauses pauses) {
    this.perSecond = perSecond;
    this.pauses = pauses;
    this.ready = pauses.nanos();
  }

  /**
   * Another stream, at this pace.
   *
   * @param patience is told how long the server was made to wait
   */
  InputStream of(InputStream in, Patience patience) {
    return new Paced(in, patience);
  }

  /** How long reading waited for octets to come, the pauses of its own left out. */
  Duration waited() {
    return Duration.ofNanos(waited);
  }

  private void pause(Patience patience) throws IOException {
    long pause = ready - pauses.nanos();
    if (pause > 0) {
      pauses.pause(pause);
      patience.excuse(pause);
    }
  }

  private int most(int wanted) {
    return (int) Math.max(1, Math.min(wanted, perSecond / PARTS));
  }

  private void took(int octets, long since) {
    long now = pauses.nanos();
    waited += now - since;
    ready = Math.max(ready, since) + octets * SECOND / perSecond;
  }

  private final class Paced extends InputStream {

    private final InputStream in;
    private final Patience patience;

    Paced(InputStream in, Patience patience) {
      this.in = in;
      this.patience = patience;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
      if (count == 0) {
        return 0;
      }
      pause(patience);
      long since = pauses.nanos();
      int read = in.read(into, offset, most(count));
      took(Math.max(0, read), since);
      return read;
    }
  }
}
