package org.muster.connectors.protection.part;

/** How much of an archive, and of all that lies in it, is looked into. */
public final class Bounds {

  public static final int DEPTH = 5;
  static final int ENTRIES = 10_000;
  static final long EXPANDED = 1L << 30;
  static final int RATIO = 200;

  /** So few octets are never too many for what they came from. */
  static final long SMALL = 1 << 20;

  private static final int TRIALS = 16;

  private int entries;
  private int trials;
  private long expanded;
  private boolean isOver;

  /** One more entry. */
  public void entry() {
    isOver |= ++entries > ENTRIES;
  }

  /** Whether one more password, which costs its time, may be tried on what lies here. */
  public boolean mayTry() {
    return ++trials <= TRIALS;
  }

  /** One archive in another, so deep in the outermost. */
  public void depth(int depth) {
    isOver |= depth > DEPTH;
  }

  /**
   * More octets came out of a stream.
   *
   * @param in all that went into the stream so far
   * @param out all that came out of it so far
   */
  public void expanded(int more, long in, long out) {
    expanded += more;
    isOver |= expanded > EXPANDED || (out > SMALL && out / RATIO > in);
  }

  public boolean isOver() {
    return isOver;
  }
}
