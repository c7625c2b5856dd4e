package org.muster.jobs.source;

import java.util.List;
import java.util.function.Supplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.base.source.reader.fetcher.SplitFetcher;
import org.apache.flink.connector.base.source.reader.fetcher.SplitFetcherManager;
import org.apache.flink.connector.base.source.reader.splitreader.SplitReader;

/** Gives each mailbox a thread: how many there are at once is decided by who hands them out. */
final class FetcherPerMailbox extends SplitFetcherManager<Step, MailboxSplit> {

  FetcherPerMailbox(
      Supplier<SplitReader<Step, MailboxSplit>> readers, Configuration configuration) {
    super(readers, configuration);
  }

  @Override
  public void addSplits(List<MailboxSplit> added) {
    for (MailboxSplit split : added) {
      SplitFetcher<Step, MailboxSplit> fetcher = createSplitFetcher();
      fetcher.addSplits(List.of(split));
      startFetcher(fetcher);
    }
  }

  @Override
  public void removeSplits(List<MailboxSplit> removed) {
    throw new UnsupportedOperationException("Cannot take a mailbox back: no reader asks for it");
  }
}
