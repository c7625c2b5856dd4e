package org.muster.jobs.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
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

/** The whole job on one pair: read both mailboxes, settle, write rows. */
record MusterVerify(Path folder, SecretReference key, MailServer server, MiniCluster cluster)
    implements Closeable {

  private static final int CONNECTIONS = 2;

  /** On one Flink for all runs, which the first of them finds cold. */
  static MusterVerify of(MailStore store) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    Path key = folder.resolve("key");
    InvestigatorKey.make(key);
    System.setProperty("muster.log", folder.resolve("muster.log").toString());
    return new MusterVerify(
        folder,
        new SecretReference(SecretReference.Kind.FILE, key.toString()),
        new MailServer("bench", store, CONNECTIONS, MailServer.Login.OWN),
        KeptCluster.start(Runtime.getRuntime().availableProcessors()));
  }

  /** Verifies a pair at depth content and says how many items were read on both sides. */
  long pair(Account source, Account target)
      throws IOException, InterruptedException, WindowClosedException {
    Path out = Files.createTempDirectory(folder, "out");
    AtomicLong items = new AtomicLong();
    Verification.run(
        plan(out, source, target), reached -> items.set(reached.items()), Deadline.NONE);
    return items.get();
  }

  private RunPlan plan(Path out, Account source, Account target) {
    return new RunPlan(
        "bench",
        List.of(pairOf(source, target)),
        terms(),
        server,
        server,
        key,
        key,
        null,
        out,
        Runtime.getRuntime().availableProcessors(),
        RunPlan.Beginning.FRESH,
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

  private static MailboxPair pairOf(Account source, Account target) {
    return pairOf(0, source.user(), target.user());
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
