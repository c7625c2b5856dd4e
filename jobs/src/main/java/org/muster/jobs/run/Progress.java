package org.muster.jobs.run;

/** Is told how far a run came. */
public interface Progress {

  /** Is told nothing. */
  Progress NONE = reached -> {};

  /** Called at least once a second while the job runs and once at its end, from one thread. */
  void reached(Reached reached);

  /**
   * How far reading came, both sides together; a resumed run counts what it reads itself.
   *
   * @param mailboxes done with, read or not, those of earlier runs included
   * @param ofMailboxes to be read in all
   * @param octets decoded
   */
  record Reached(int mailboxes, int ofMailboxes, long items, long octets) {}
}
