package org.muster.jobs.source;

import org.apache.flink.api.connector.source.SourceSplit;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/**
 * One mailbox of one side, and how far it was read.
 *
 * @param member which of the pair's sources, from 0; 0 on the target side
 */
public record MailboxSplit(MailboxPair pair, Side side, int member, Order order, ReadState state)
    implements SourceSplit {

  /** What a reader is to do with it. */
  public enum Order {
    READ,
    /** The side was stopped: say so, without any login. */
    ANSWER_STOPPED
  }

  static MailboxSplit source(MailboxPair pair, int member) {
    return new MailboxSplit(pair, Side.SOURCE, member, Order.READ, ReadState.NOTHING);
  }

  static MailboxSplit target(MailboxPair pair) {
    return new MailboxSplit(pair, Side.TARGET, 0, Order.READ, ReadState.NOTHING);
  }

  MailboxSplit with(ReadState reached) {
    return new MailboxSplit(pair, side, member, order, reached);
  }

  MailboxSplit stopped() {
    return new MailboxSplit(pair, side, member, Order.ANSWER_STOPPED, state);
  }

  /** The name by which its mail system knows it. */
  String mailbox() {
    return side == Side.SOURCE ? pair.sources().get(member) : pair.target();
  }

  @Override
  public String splitId() {
    return ofPair() + side + "/" + member;
  }

  /** Whether the id is that of a mailbox of the same pair. */
  boolean isOfPair(String id) {
    return id.startsWith(ofPair());
  }

  private String ofPair() {
    return pair.number() + "/";
  }
}
