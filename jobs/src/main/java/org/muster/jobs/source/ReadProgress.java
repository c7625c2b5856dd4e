package org.muster.jobs.source;

/** How far a mailbox was read as far as that was sent: what a checkpoint holds. */
final class ReadProgress {

  private final MailboxSplit split;
  private ReadState state;

  ReadProgress(MailboxSplit split) {
    this.split = split;
    this.state = split.state();
  }

  ReadState state() {
    return state;
  }

  void reached(ReadState reached) {
    state = reached;
  }

  MailboxSplit split() {
    return split.with(state);
  }
}
