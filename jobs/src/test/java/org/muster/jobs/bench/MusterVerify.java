package org.muster.jobs.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
import org.muster.connectors.trace.OwnDomains;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.run.Verification;
import org.muster.jobs.run.WindowClosedException;
import org.muster.jobs.source.Deadline;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.rules.mail.Depth;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.wave.MailboxPair;

/** The whole job: read mailboxes of both sides, settle, write rows. */
record MusterVerify(Path folder, SecretReference key, MailServer server, MiniCluster cluster)
    implements Closeable {

  private static final int CONNECTIONS = 2;

  /** On one Flink for all runs, which the first of them finds cold. */
  static MusterVerify of(MailStore store) throws Exception {
    return of(store, CONNECTIONS);
  }

  static MusterVerify of(MailStore store, int connections) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    Path key = folder.resolve("key");
    InvestigatorKey.make(key);
    System.setProperty("muster.log", folder.resolve("muster.log").toString());
    return new MusterVerify(
        folder,
        new SecretReference(SecretReference.Kind.FILE, key.toString()),
        new MailServer("bench", store, connections, MailServer.Login.OWN),
        KeptCluster.start(Runtime.getRuntime().availableProcessors()));
  }

  /** Verifies a pair at depth content and says how many items were read on both sides. */
  long pair(Account source, Account target)
      throws IOException, InterruptedException, WindowClosedException {
    return pairs(List.of(source), List.of(target));
  }

  /** Verifies pairs, each of a source and the target at its place. */
  long pairs(List<Account> sources, List<Account> targets)
      throws IOException, InterruptedException, WindowClosedException {
    List<MailboxPair> pairs = new ArrayList<>();
    for (Account source : sources) {
      pairs.add(pairOf(pairs.size(), source.user(), targets.get(pairs.size()).user()));
    }
    Path out = Files.createTempDirectory(folder, "out");
    AtomicLong items = new AtomicLong();
    Verification.run(plan(out, pairs), reached -> items.set(reached.items()), Deadline.NONE);
    return items.get();
  }

  private RunPlan plan(Path out, List<MailboxPair> pairs) {
    return new RunPlan(
        "bench",
        pairs,
        terms(),
        server,
        server,
        key,
        key,
        null,
        out,
        Runtime.getRuntime().availableProcessors(),
        RunPlan.Beginning.FRESH,
        OwnDomains.NONE,
        null);
  }

  static Terms terms() {
    return new Terms(
        null,
        Depth.CONTENT,
        Profile.IMAP_IMAP,
        FolderMap.NONE,
        Map.of(),
        Thresholds.PUBLISHED,
        1_230_000_000);
  }

  static MailboxPair pairOf(int number, String source, String target) {
    return new MailboxPair(
        number,
        number + 2,
        List.of(source),
        target,
        "X26",
        "",
        MailboxPair.Kind.PERSON,
        MailboxPair.Expectation.MIGRATED,
        "",
        null,
        null,
        List.of());
  }

  /** Deletes the evidence of all runs. */
  @Override
  public void close() throws IOException {
    KeptCluster.forget();
    cluster.closeAsync().join();
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
