package org.muster.connectors.imap;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time as a connection sees it. */
interface Pauses {

  /** Now; only differences tell anything. */
  long nanos();

  void pause(long nanos) throws IOException;

  /** Real time, whose pauses end when the connection does. */
  final class UntilClosed implements Pauses {

    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    @SuppressWarnings("ReturnValueIgnored") // what is closed fails where it is read
    public void pause(long nanos) throws IOException {
      try {
        closed.await(nanos, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }

    void close() {
      closed.countDown();
    }
  }
}
