package org.muster.jobs.source;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.flink.connector.base.source.reader.RecordsBySplits;
import org.apache.flink.connector.base.source.reader.RecordsWithSplitIds;
import org.apache.flink.connector.base.source.reader.splitreader.SplitReader;
import org.apache.flink.connector.base.source.reader.splitreader.SplitsChange;
import org.jspecify.annotations.Nullable;

/** Reads one mailbox in a thread of its own. */
final class MailboxSplitReader implements SplitReader<Step, MailboxSplit> {

  private final Function<MailboxSplit, MailboxConnection> connections;
  private final Pace pace;
  private @Nullable MailboxReading reading;
  private @Nullable String split;
  private volatile @Nullable MailboxConnection connection;

  MailboxSplitReader(Function<MailboxSplit, MailboxConnection> connections, Pace pace) {
    this.connections = connections;
    this.pace = pace;
  }

  @Override
  public void handleSplitsChanges(SplitsChange<MailboxSplit> change) {
    for (MailboxSplit added : change.splits()) {
      MailboxConnection made = connections.apply(added);
      connection = made;
      split = added.splitId();
      reading = new MailboxReading(added, made, pace);
    }
  }

  @Override
  public RecordsWithSplitIds<Step> fetch() throws IOException {
    RecordsBySplits.Builder<Step> records = new RecordsBySplits.Builder<>();
    if (reading == null || split == null) {
      return records.build();
    }
    Optional<Step> step = next(reading);
    step.ifPresent(each -> records.add(split, each));
    boolean ended = step.map(each -> each.after().isEnded()).orElse(!isClosed());
    if (ended) {
      records.addFinishedSplit(split);
      reading = null;
    }
    return records.build();
  }

  private static Optional<Step> next(MailboxReading reading) throws IOException {
    try {
      return reading.next();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot go on reading: interrupted", e);
    }
  }

  private boolean isClosed() {
    MailboxConnection made = connection;
    return made != null && made.isClosed();
  }

  /** Flink wakes a reader of one split only to end it: the socket may be blocked in a read. */
  @Override
  public void wakeUp() {
    MailboxConnection made = connection;
    if (made != null) {
      made.close();
    }
  }

  @Override
  public void close() {
    wakeUp();
  }
}
