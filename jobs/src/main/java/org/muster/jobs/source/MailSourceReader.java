package org.muster.jobs.source;

import java.util.Map;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.base.source.reader.SourceReaderBase;
import org.muster.jobs.wire.Wire;

/** Sends what its mailboxes' threads read, and tells who hands them out when one is done with. */
@SuppressWarnings("try") // Flink declares that closing may be interrupted
final class MailSourceReader extends SourceReaderBase<Step, Wire, MailboxSplit, ReadProgress> {

  MailSourceReader(FetcherPerMailbox fetchers, SourceReaderContext context) {
    super(
        fetchers,
        (step, output, progress) -> emit(step, output, progress, context),
        context.getConfiguration(),
        context);
  }

  /** Flink takes no checkpoint between what is sent here and the state that says so. */
  private static void emit(
      Step step, SourceOutput<Wire> output, ReadProgress progress, SourceReaderContext context) {
    step.wires().forEach(output::collect);
    if (progress.state().listing() == null && step.after().listing() != null) {
      context.sendSourceEventToCoordinator(new Accepted(progress.split().side()));
    }
    step.told().forEach(context::sendSourceEventToCoordinator);
    progress.reached(step.after());
  }

  @Override
  protected void onSplitFinished(Map<String, ReadProgress> finished) {
    finished.forEach(
        (split, progress) -> {
          Ending ending = progress.state().ending();
          if (ending != null) {
            context.sendSourceEventToCoordinator(
                new Ended(split, ending.unavailable(), ending.serviceRefused()));
          }
        });
  }

  @Override
  protected ReadProgress initializedState(MailboxSplit split) {
    return new ReadProgress(split);
  }

  @Override
  protected MailboxSplit toSplitType(String id, ReadProgress progress) {
    return progress.split();
  }
}
