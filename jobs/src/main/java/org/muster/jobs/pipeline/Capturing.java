package org.muster.jobs.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.muster.jobs.wire.RecordType;
import org.muster.jobs.wire.Wire;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/**
 * Keeps what was read of a pair's side until all of it is there, then writes its mailboxes' files.
 * Written twice, after a recovery, a file is the same.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before all else
final class Capturing extends KeyedProcessFunction<Integer, Wire, Integer>
    implements CheckpointedFunction {

  private static final long serialVersionUID = 1;

  private final String directory;
  private final Side side;
  private final Counts counts = new Counts();
  private transient Snapshot snapshot;
  private transient ListState<Wire> events;
  private transient ValueState<Integer> ended;

  Capturing(SnapshotDirectory directory, Side side) {
    this.directory = directory.path().toString();
    this.side = side;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    snapshot = directory().read();
    events =
        getRuntimeContext()
            .getListState(new ListStateDescriptor<>("events", RecordType.carrying(Wire.class)));
    ended = getRuntimeContext().getState(new ValueStateDescriptor<>("ended", Types.INT));
    counts.register(getRuntimeContext());
  }

  @Override
  public void processElement(Wire wire, Context context, Collector<Integer> out) throws Exception {
    Optional<MailboxPair> pair = wire.asPair();
    if (pair.isEmpty()) {
      events.add(wire);
      counts.add(wire);
      return;
    }
    counts.mailbox();
    int now = 1 + Optional.ofNullable(ended.value()).orElse(0);
    List<String> mailboxes = pair.get().mailboxes(side);
    if (now < mailboxes.size()) {
      ended.update(now);
      return;
    }
    write(mailboxes, pair.get());
    out.collect(pair.get().number());
    events.clear();
    ended.clear();
  }

  private void write(List<String> mailboxes, MailboxPair pair) throws Exception {
    List<Wire> all = new ArrayList<>();
    events.get().forEach(all::add);
    Snapshot terms = pair.depth() == null ? snapshot : snapshot.to(pair.depth());
    for (int member = 0; member < mailboxes.size(); member++) {
      new MailboxCapture(member, all).write(directory(), terms, mailboxes.get(member));
    }
  }

  private SnapshotDirectory directory() {
    return new SnapshotDirectory(Path.of(directory));
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    counts.restore(context.getOperatorStateStore());
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    counts.snapshot();
  }
}
