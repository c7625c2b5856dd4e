package org.muster.jobs.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * How many mailboxes of one server may be open. Halved when the server says that it has too much to
 * do, or when its median response time doubles; then one more a minute, up to what was configured.
 *
 * <p>A median is held only against those of times when as many mailboxes or more were open: what
 * our own load makes of a server is not its growing slower. After a halving, all are measured anew,
 * so that a server which stays slow is not left for ever.
 */
final class ConnectionBudget {

  /** Response times that make a median. */
  static final int SAMPLES = 49;

  /** Medians in a row that must have doubled: one may be a large folder's. */
  static final int IN_A_ROW = 2;

  static final Duration GROWTH = Duration.ofMinutes(1);

  /** Signs that come so soon after a halving are of connections from before it. */
  static final Duration SETTLING = Duration.ofSeconds(10);

  /** No server is in trouble that gives an item in less time. */
  static final Duration QUICK = Duration.ofMillis(1);

  private final int most;
  private final LongSupplier nanos;
  private int allowed;
  private long halved;

  private final List<Long> samples = new ArrayList<>();
  private int fewestOpen = Integer.MAX_VALUE;
  private int mostOpen;
  private int doubled;

  /**
   * Good medians, by how many mailboxes were open at least: the best of many would be one of luck.
   */
  private final TreeMap<Integer, Long> good = new TreeMap<>();

  /**
   * Begins with all that is configured.
   *
   * @param nanos time; only differences tell anything
   */
  ConnectionBudget(int most, LongSupplier nanos) {
    this.most = most;
    this.nanos = nanos;
    this.allowed = most;
    this.halved = nanos.getAsLong() - SETTLING.toNanos();
  }

  int allowed() {
    long grown = (nanos.getAsLong() - halved) / GROWTH.toNanos();
    return (int) Math.min(most, allowed + grown);
  }

  /** The server said that it has too much to do, or let nobody in. */
  void hindered(int open) {
    if (nanos.getAsLong() - halved >= SETTLING.toNanos()) {
      halve(open);
    }
  }

  /**
   * The server answered.
   *
   * @param open mailboxes that are open now
   * @param took nanoseconds for an item of usual size
   */
  void answered(int open, long took) {
    samples.add(Math.max(took, QUICK.toNanos()));
    fewestOpen = Math.min(fewestOpen, open);
    mostOpen = Math.max(mostOpen, open);
    if (samples.size() == SAMPLES) {
      judge(median(), open);
      forgetSamples();
    }
  }

  private void judge(long median, int open) {
    if (good.tailMap(mostOpen).values().stream().anyMatch(before -> median >= 2 * before)) {
      if (++doubled == IN_A_ROW) {
        halve(open);
      }
      return;
    }
    doubled = 0;
    good.merge(fewestOpen, median, ConnectionBudget::smoothed);
  }

  /** Follows what is better soon and what is worse late. */
  private static long smoothed(long before, long median) {
    return before + (median - before) / (median < before ? 4 : 32);
  }

  private void halve(int open) {
    allowed = Math.max(1, Math.min(allowed(), open) / 2);
    halved = nanos.getAsLong();
    doubled = 0;
    good.clear();
    forgetSamples();
  }

  private long median() {
    Collections.sort(samples);
    return samples.get(SAMPLES / 2);
  }

  private void forgetSamples() {
    samples.clear();
    fewestOpen = Integer.MAX_VALUE;
    mostOpen = 0;
  }
}
