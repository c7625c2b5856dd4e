package org.muster.jobs.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What is reachable on the heap, in octets. */
final class LiveHeap {

  private static final int COLLECTIONS = 3;
  private static final long EVERY_MILLIS = 20;

  private LiveHeap() {}

  static long now() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, used());
    }
    return least;
  }

  /** The most that was live at any time during some work. */
  static long most(Cost.Work work) throws Exception {
    AtomicLong most = new AtomicLong();
    Thread sampler = new Thread(() -> sample(most), "live-heap");
    sampler.setDaemon(true);
    sampler.start();
    work.run();
    sampler.interrupt();
    sampler.join();
    return most.get();
  }

  private static void sample(AtomicLong most) {
    try {
      while (true) {
        System.gc();
        most.accumulateAndGet(used(), Math::max);
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
