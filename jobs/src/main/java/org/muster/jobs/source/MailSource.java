package org.muster.jobs.source;

import java.io.IOException;
import java.util.Set;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.SupportsSplitReassignmentOnRecovery;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.muster.connectors.SecretReference;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Recent;
import org.muster.connectors.trace.OwnDomains;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.wire.Packed;
import org.muster.jobs.wire.VersionedRecords;
import org.muster.jobs.wire.Wire;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Terms;

/**
 * All mailboxes of a wave, of one side or both. Holds references to secrets, which readers resolve.
 */
public final class MailSource
    implements Source<Wire, MailboxSplit, RotaState>, SupportsSplitReassignmentOnRecovery {

  private static final long serialVersionUID = 1;

  private final Packed<Population> population;
  private final Packed<Terms> terms;
  private final MailServer source;
  private final MailServer target;
  private final SecretReference auditKey;
  private final OwnDomains own;
  private final Pace pace;

  public MailSource(RunPlan plan, Set<Side> sides, Pace pace) {
    this.population = Packed.of(Population.class, new Population(plan.pairs(), sides));
    this.terms = Packed.of(Terms.class, plan.terms());
    this.source = plan.source();
    this.target = plan.target();
    this.auditKey = plan.auditKey();
    this.own = plan.ownDomains();
    this.pace = pace;
  }

  @Override
  public Boundedness getBoundedness() {
    return Boundedness.BOUNDED;
  }

  @Override
  public SplitEnumerator<MailboxSplit, RotaState> createEnumerator(
      SplitEnumeratorContext<MailboxSplit> context) {
    return restoreEnumerator(context, RotaState.START);
  }

  @Override
  public SplitEnumerator<MailboxSplit, RotaState> restoreEnumerator(
      SplitEnumeratorContext<MailboxSplit> context, RotaState state) {
    BothSides<MailServer> servers = new BothSides<>(source, target);
    return new MailEnumerator(
        context, new Rota(population.unpacked(), servers, state, System::nanoTime));
  }

  @Override
  public SourceReader<Wire, MailboxSplit> createReader(SourceReaderContext context)
      throws IOException {
    Keyring keys = Keyring.of(auditKey.octets());
    Terms unpacked = terms.unpacked();
    Recent recent = Recent.items();
    FetcherPerMailbox fetchers =
        new FetcherPerMailbox(
            () ->
                new MailboxSplitReader(
                    split -> connection(split, unpacked, new Digester(keys, recent, own)), pace),
            context.getConfiguration());
    return new MailSourceReader(fetchers, context);
  }

  private MailboxConnection connection(MailboxSplit split, Terms unpacked, Digester digester) {
    MailServer server = split.side() == Side.SOURCE ? source : target;
    Depth own = split.pair().depth();
    return new MailboxConnection(
        server.store(),
        split.mailbox(),
        own == null ? unpacked.depth() : own,
        unpacked.folders(),
        digester);
  }

  @Override
  public SimpleVersionedSerializer<MailboxSplit> getSplitSerializer() {
    return new VersionedRecords<>(MailboxSplit.class);
  }

  @Override
  public SimpleVersionedSerializer<RotaState> getEnumeratorCheckpointSerializer() {
    return new VersionedRecords<>(RotaState.class);
  }
}
