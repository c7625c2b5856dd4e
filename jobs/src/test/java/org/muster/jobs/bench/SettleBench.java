package org.muster.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.muster.connectors.SecretReference;
import org.muster.connectors.trace.OwnDomains;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.run.Verification;
import org.muster.jobs.source.Deadline;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/** Settling snapshots of an estate, against a good columnar engine that joins the same files. */
final class SettleBench {

  private static final int PASSES = 3;
  private static final int SLOTS = 2;
  private static final int CONNECTIONS = 4;

  /** Items of which each step is timed apart. */
  private static final int STAGED_ITEMS = 200_000;

  private static final double MOST = 1.5;
  private static final int FIRST_POINT = 10_000;

  private final Path folder;
  private final SecretReference key;
  private final SyntheticSnapshots snapshots;
  private final int mailboxes;
  private final int each;

  private SettleBench(Path folder, SecretReference key, int mailboxes, int each)
      throws IOException {
    this.folder = folder;
    this.key = key;
    this.snapshots = new SyntheticSnapshots(folder, Keyring.of(key.octets()).id());
    this.mailboxes = mailboxes;
    this.each = each;
  }

  /** Settles so many items a side, in mailboxes of so many each. */
  static List<Figure> run(int items, int each) throws Exception {
    return with(Math.max(1, items / each), each, SettleBench::figures);
  }

  /** What an item costs, from ten thousand a side to so many. */
  static List<Figure> curve(int items, int each) throws Exception {
    return with(Math.max(1, items / each), each, SettleBench::curve);
  }

  /** What is measured of snapshots that are written once. */
  private interface Measuring {
    List<Figure> of(SettleBench bench) throws Exception;
  }

  @SuppressWarnings("try") // closing may be interrupted, says Flink
  private static List<Figure> with(int mailboxes, int each, Measuring measuring) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    System.setProperty("muster.log", folder.resolve("muster.log").toString());
    Path file = folder.resolve("key");
    InvestigatorKey.make(file);
    try (var unused = KeptCluster.start(SLOTS)) {
      SecretReference key = new SecretReference(SecretReference.Kind.FILE, file.toString());
      SettleBench bench = new SettleBench(folder, key, mailboxes, each);
      for (Side side : Side.values()) {
        bench.snapshots.write(side, mailboxes, each);
      }
      return measuring.of(bench);
    } finally {
      KeptCluster.forget();
      MusterVerify.delete(folder);
    }
  }

  private List<Figure> figures() throws Exception {
    System.out.printf(
        "%,d items a side in %,d mailboxes, %d slots, at most %,d MiB%n",
        mailboxes * (long) each, mailboxes, SLOTS, memory() >> 20);
    List<Double> muster = new ArrayList<>();
    List<Double> duckdb = new ArrayList<>();
    for (int pass = 1; pass <= PASSES; pass++) {
      muster.add(row("muster, pass " + pass, () -> verify(mailboxes)));
    }
    System.out.printf("peak of resident memory so far: %s%n", peakResident());
    for (int pass = 1; pass <= PASSES; pass++) {
      duckdb.add(row("duckdb, pass " + pass, this::join));
    }
    System.out.println(stages());
    return List.of(
        new Figure(
            "settle: wall, medians",
            Median.of(muster) / Median.of(duckdb),
            Figure.Bound.AT_MOST,
            MOST,
            "x DuckDB"));
  }

  /** The first point is taken twice: a process that has done nothing yet is not the question. */
  private List<Figure> curve() throws Exception {
    List<Double> costs = new ArrayList<>();
    verify(mailboxes(FIRST_POINT));
    for (long items = FIRST_POINT; items <= mailboxes * (long) each; items *= 10) {
      costs.add(point(mailboxes(items)));
    }
    double knee = costs.get(costs.size() - 1) / Collections.min(costs);
    return List.of(
        new Figure(
            "curve: CPU an item, the most items", knee, Figure.Bound.AT_MOST, MOST, "x least"));
  }

  private int mailboxes(long items) {
    return (int) Math.max(1, items / each);
  }

  private double point(int of) throws Exception {
    Cost cost = Cost.of(() -> verify(of));
    double items = of * (double) each;
    double micros = cost.client().toNanos() / 1e3 / items;
    System.out.printf(
        "%,12.0f items a side: wall %7.2f s, CPU %7.2f s, %6.2f us CPU an item a side%n",
        items, cost.wall().toNanos() / 1e9, cost.client().toNanos() / 1e9, micros);
    return micros;
  }

  private double row(String name, Cost.Work work) throws Exception {
    Cost cost = Cost.of(work);
    double wall = cost.wall().toNanos() / 1e9;
    System.out.printf(
        "%-18s wall %7.2f s, CPU %7.2f s, %,9.0f items/s a side%n",
        name, wall, cost.client().toNanos() / 1e9, mailboxes * (long) each / wall);
    return wall;
  }

  /** Reads the first mailboxes of both snapshots, settles their pairs, stages all rows. */
  private void verify(int of) throws Exception {
    Path out = Files.createTempDirectory(folder, "out");
    AtomicInteger read = new AtomicInteger();
    Verification.run(plan(out, of), reached -> read.set(reached.mailboxes()), Deadline.NONE);
    if (read.get() != 2 * of) {
      throw new IllegalStateException(
          "Cannot compare: %d of %d mailboxes read".formatted(read.get(), 2 * of));
    }
  }

  private RunPlan plan(Path out, int of) {
    return new RunPlan(
        "bench",
        IntStream.range(0, of).mapToObj(SettleBench::pair).toList(),
        MusterVerify.terms(),
        server(Side.SOURCE),
        server(Side.TARGET),
        key,
        key,
        null,
        out,
        SLOTS,
        RunPlan.Beginning.FRESH,
        OwnDomains.NONE,
        null);
  }

  private MailServer server(Side side) {
    return new MailServer(side.name(), snapshots.store(side), CONNECTIONS, MailServer.Login.OWN);
  }

  private static MailboxPair pair(int number) {
    String name = Integer.toString(number);
    return MusterVerify.pairOf(number, name, name);
  }

  private void join() throws Exception {
    Path out = folder.resolve("joined.parquet");
    new DuckDbJoin(
            snapshots.directory(Side.SOURCE).mailboxes(),
            snapshots.directory(Side.TARGET).mailboxes())
        .run(out, SLOTS, memory());
    Files.delete(out);
  }

  private SettleStages stages() throws IOException {
    SettleStages stages =
        new SettleStages(Keyring.of(key.octets()), InvestigatorKey.parse(key.text()));
    stages.run(
        snapshots.store(Side.SOURCE),
        snapshots.store(Side.TARGET),
        Math.min(mailboxes, Math.max(1, STAGED_ITEMS / each)));
    return stages;
  }

  private static long memory() {
    return Runtime.getRuntime().maxMemory();
  }

  /** What the kernel calls the high-water mark. */
  private static String peakResident() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring(6).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
