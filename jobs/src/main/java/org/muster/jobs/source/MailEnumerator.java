package org.muster.jobs.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.flink.api.connector.source.ReaderInfo;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/**
 * Hands mailboxes to readers as the {@link Rota} allows: those of a pair to one reader, which need
 * not digest the same octets twice, and a new pair to whom has fewest.
 */
final class MailEnumerator implements SplitEnumerator<MailboxSplit, RotaState> {

  /** What a server's budget allows grows with time. */
  private static final long MILLIS_TO_LOOK = 1_000;

  private final SplitEnumeratorContext<MailboxSplit> context;
  private final Rota rota;

  /** Mailboxes being read, by id, and the subtask of their reader. */
  private final Map<String, Integer> readers = new HashMap<>();

  /** Readers that know that nothing more comes. */
  private final Set<Integer> dismissed = new HashSet<>();

  MailEnumerator(SplitEnumeratorContext<MailboxSplit> context, Rota rota) {
    this.context = context;
    this.rota = rota;
  }

  @Override
  public void start() {
    context.callAsync(() -> context, (same, failure) -> handOut(), MILLIS_TO_LOOK, MILLIS_TO_LOOK);
  }

  @Override
  public void handleSplitRequest(int subtask, @Nullable String host) {}

  /**
   * A reader that was restored names the mailboxes it had; it has none until they are handed out.
   */
  @Override
  public void addReader(int subtask) {
    forget(subtask);
    dismissed.remove(subtask);
    ReaderInfo reader = context.registeredReaders().get(subtask);
    if (reader != null) {
      rota.returned(reader.getReportedSplitsOnRegistration());
    }
    handOut();
  }

  @Override
  public void addSplitsBack(List<MailboxSplit> splits, int subtask) {
    forget(subtask);
    rota.returned(splits);
    handOut();
  }

  @Override
  public void handleSourceEvent(int subtask, SourceEvent event) {
    if (event instanceof Accepted accepted) {
      rota.accepted(accepted.side());
    } else if (event instanceof Ended ended) {
      readers.remove(ended.split());
      rota.ended(ended.split(), new Ending(ended.unavailable(), ended.serviceRefused()));
    } else if (event instanceof Answered answered) {
      rota.answered(answered.side(), answered.nanos());
    } else if (event instanceof Hindered hindered) {
      rota.hindered(hindered.side());
    }
    handOut();
  }

  @Override
  public RotaState snapshotState(long checkpoint) {
    return rota.state();
  }

  @Override
  public void close() {}

  private void forget(int subtask) {
    readers
        .entrySet()
        .removeIf(
            each -> {
              if (each.getValue() != subtask) {
                return false;
              }
              rota.lost(each.getKey());
              return true;
            });
  }

  /** Waits for all readers: before, nobody knows which mailboxes were being read. */
  private void handOut() {
    if (context.registeredReaders().size() < context.currentParallelism()) {
      return;
    }
    for (Optional<MailboxSplit> next = rota.next(); next.isPresent(); next = rota.next()) {
      int subtask = readerOfPair(next.get()).orElseGet(this::leastLoaded);
      readers.put(next.get().splitId(), subtask);
      context.assignSplit(next.get(), subtask);
    }
    if (rota.isDone()) {
      context.registeredReaders().keySet().stream()
          .filter(dismissed::add)
          .forEach(context::signalNoMoreSplits);
    }
  }

  private Optional<Integer> readerOfPair(MailboxSplit split) {
    return readers.entrySet().stream()
        .filter(each -> split.isOfPair(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private int leastLoaded() {
    return context.registeredReaders().keySet().stream()
        .min(Comparator.comparing(this::load).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private long load(int subtask) {
    return readers.values().stream().filter(each -> each == subtask).count();
  }
}
