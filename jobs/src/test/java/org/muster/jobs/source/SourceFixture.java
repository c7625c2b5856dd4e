package org.muster.jobs.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
import org.muster.connectors.trace.OwnDomains;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.wire.RecordType;
import org.muster.jobs.wire.Wire;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.wave.MailboxPair;

/** Reads waves in tests; each part may be replaced. */
record SourceFixture(
    Path folder, MailStore source, MailStore target, MailServer.Login login, Depth depth) {

  /** So many waits in vain are more than any test has. */
  private static final int WAITS = 1_000_000;

  static final Pace QUICK =
      new Pace(
          10,
          Duration.ofSeconds(1),
          3,
          Duration.ofMillis(1),
          5,
          WAITS,
          Duration.ofMillis(1),
          Deadline.NONE);

  static SourceFixture of(Path folder, MailStore source, MailStore target) {
    return new SourceFixture(folder, source, target, MailServer.Login.OWN, Depth.CONTENT);
  }

  SourceFixture with(MailServer.Login other) {
    return new SourceFixture(folder, source, target, other, depth);
  }

  SourceFixture with(Depth other) {
    return new SourceFixture(folder, source, target, login, other);
  }

  static MailboxPair pair(int number, String source, String target) {
    return pair(number, List.of(source), target);
  }

  static MailboxPair pair(int number, List<String> sources, String target) {
    return new MailboxPair(
        number,
        number + 2,
        sources,
        target,
        "ORG",
        "",
        MailboxPair.Kind.PERSON,
        MailboxPair.Expectation.MIGRATED,
        "",
        null,
        null,
        List.of());
  }

  RunPlan plan(MailboxPair... pairs) {
    Profile profile = new Profile("test/1", Set.of(), true);
    Terms terms =
        new Terms(
            null, depth, profile, FolderMap.NONE, Map.of(), Thresholds.PUBLISHED, 1_230_000_000);
    return new RunPlan(
        "test",
        List.of(pairs),
        terms,
        new MailServer("source", source, 4, login),
        new MailServer("target", target, 4, login),
        key(),
        key(),
        null,
        folder.resolve("out"),
        2,
        RunPlan.Beginning.FRESH,
        OwnDomains.NONE,
        null);
  }

  /** All events that reading sends. */
  @SuppressWarnings("try") // closing may be interrupted, says Flink
  List<MailboxEvent> read(MailboxPair... pairs) throws Exception {
    Configuration settings = new Configuration();
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, settings);
    List<MailboxEvent> events = new ArrayList<>();
    try (CloseableIterator<Wire> wires =
        env.fromSource(
                new MailSource(plan(pairs), EnumSet.allOf(Side.class), QUICK),
                WatermarkStrategy.noWatermarks(),
                "read",
                RecordType.carrying(Wire.class))
            .keyBy(Wire::pair, Types.INT)
            .filter(wire -> wire.asPair().isEmpty())
            .executeAndCollect()) {
      wires.forEachRemaining(wire -> events.add(wire.asEvent()));
    }
    return events;
  }

  private SecretReference key() {
    try {
      Path file = folder.resolve("audit.key");
      Files.writeString(file, "bm90IGEga2V5IG9mIGFueSByZWFsIHJ1biBhdCBhbGw=");
      return new SecretReference(SecretReference.Kind.FILE, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
