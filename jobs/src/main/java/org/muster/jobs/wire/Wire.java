package org.muster.jobs.wire;

import java.util.List;
import java.util.Optional;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.wave.MailboxPair;

/**
 * What a reader sends to settling: an event of a mailbox, or the pair itself, which follows each
 * {@link MailboxRead} so that only one copy of the mailbox list is needed.
 *
 * @param items how many the event carries
 * @param size their decoded octets
 * @param octets the kind, then the record; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // state holds millions, and nobody compares them
public record Wire(int pair, int items, long size, byte[] octets) {

  /** The place in the list is the kind. */
  private static final List<Class<?>> KINDS =
      List.of(
          MailboxPair.class,
          MailboxOpened.class,
          ItemBlock.class,
          FolderRead.class,
          MailboxRead.class);

  public static Wire of(MailboxEvent event) {
    if (event instanceof ItemBlock block) {
      long size = block.items().stream().mapToLong(ItemDigest::octets).sum();
      return new Wire(event.pair(), block.items().size(), size, octets(event));
    }
    return new Wire(event.pair(), 0, 0, octets(event));
  }

  public static Wire of(MailboxPair pair) {
    return new Wire(pair.number(), 0, 0, octets(pair));
  }

  private static byte[] octets(Object record) {
    OctetsOut out = new OctetsOut();
    int kind = KINDS.indexOf(record.getClass());
    out.octet(kind);
    write(KINDS.get(kind), record, out);
    return out.written();
  }

  /** The pair, if that is what this carries. */
  public Optional<MailboxPair> asPair() {
    return octets[0] == 0 ? Optional.of((MailboxPair) decoded()) : Optional.empty();
  }

  /** The event; may be asked only of what is no pair. */
  public MailboxEvent asEvent() {
    return (MailboxEvent) decoded();
  }

  static String layout() {
    return RecordCodec.layouts(KINDS);
  }

  private Object decoded() {
    OctetsIn in = new OctetsIn(octets);
    return RecordCodec.of(KINDS.get(in.octet())).read(in);
  }

  private static <R> void write(Class<R> type, Object record, OctetsOut out) {
    RecordCodec.of(type).write(type.cast(record), out);
  }
}
