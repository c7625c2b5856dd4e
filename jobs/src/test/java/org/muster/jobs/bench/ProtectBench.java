package org.muster.jobs.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.protection.PartInspection;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.key.Keyring;
import org.muster.rules.protection.ProtectionFact;

/**
 * What is told of protection against what the fixtures' tables say, and how fast it is told. One
 * thread.
 */
final class ProtectBench {

  private static final String FIXTURES = "/org/muster/connectors/protection/";
  private static final String CORPUS = "/org/muster/connectors/digest/corpus";
  private static final String NOTHING = "-";
  private static final double NANOS_OF_MEASURING = 3e9;

  /** Of the digest pass's own rate. */
  private static final double LEAST = 0.25;

  private final Digester digester = new Digester(Keyring.of(new byte[32]));
  private final Stored stored = new Stored("1/1", null, Set.of());

  private final Map<String, int[]> table = new TreeMap<>();
  private int wrong;

  private ProtectBench() {}

  static List<Figure> run() throws Exception {
    ProtectBench bench = new ProtectBench();
    List<byte[]> messages = bench.messages();
    List<byte[]> attachments = bench.attachments();
    bench.printTable();
    List<byte[]> corpus = bench.corpus();
    messages.addAll(corpus);
    double sha256 = bench.rate("SHA-256 of messages", messages, ProtectBench::sha256);
    double pass = bench.rate("digest pass, protection included", messages, bench::digest);
    double inspection = bench.rate("inspection of attachments alone", attachments, bench::inspect);
    System.out.printf("digest pass: %.2f x SHA-256%n", pass / sha256);
    return List.of(
        new Figure("protect: facts told wrongly", bench.wrong, Figure.Bound.AT_MOST, 0, "facts"),
        new Figure(
            "protect: inspection alone",
            inspection / pass,
            Figure.Bound.AT_LEAST,
            LEAST,
            "x pass"));
  }

  private List<byte[]> messages() throws IOException {
    Map<String, List<String>> expected = expected("cms-and-pgp.tsv");
    List<byte[]> all = new ArrayList<>();
    for (String name : expected.keySet()) {
      byte[] octets = resource(name + ".eml");
      all.add(octets);
      compare(expected.getOrDefault(name, List.of()), facts(octets), 1, 2, 8);
    }
    return all;
  }

  private List<byte[]> attachments() throws IOException {
    Map<String, List<String>> expected = expected("attachments.tsv");
    List<byte[]> all = new ArrayList<>();
    for (String name : expected.keySet()) {
      byte[] octets = resource("attachments/" + name);
      all.add(octets);
      compare(expected.getOrDefault(name, List.of()), inspect(octets), 0, 1, 5);
    }
    return all;
  }

  /** Rows of a table by the name of their file; their columns are told by the caller. */
  private static Map<String, List<String>> expected(String name) throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    new String(resource(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
        .map(line -> line.split("\t", 2))
        .forEach(line -> rows.computeIfAbsent(line[0], any -> new ArrayList<>()).add(line[1]));
    return rows;
  }

  /** Counts what was told rightly, and what was missed or told and is not there. */
  private void compare(
      List<String> rows, List<ProtectionFact> facts, int mechanism, int state, int strength) {
    List<String> found = new ArrayList<>();
    for (ProtectionFact fact : facts) {
      found.add("%s %s %s".formatted(fact.mechanism(), fact.state(), fact.strength()));
    }
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length > strength && !row.startsWith(NOTHING)) {
        String wanted = "%s %s %s".formatted(cells[mechanism], cells[state], cells[strength]);
        count(wanted, found.remove(wanted) ? 0 : 1);
      }
    }
    found.forEach(told -> count(told, 2));
  }

  private void count(String fact, int column) {
    table.computeIfAbsent(fact, any -> new int[3])[column]++;
    wrong += column > 0 ? 1 : 0;
  }

  private void printTable() {
    System.out.printf("%-50s %6s %7s %10s%n", "fixtures", "told", "missed", "not there");
    table.forEach(
        (fact, counts) ->
            System.out.printf("%-50s %6d %7d %10d%n", fact, counts[0], counts[1], counts[2]));
  }

  /** Real mail, of which no table says what protects it: what is told of it is listed. */
  private List<byte[]> corpus() throws IOException, URISyntaxException {
    List<byte[]> all = new ArrayList<>();
    Map<String, Integer> told = new TreeMap<>();
    Path root = Path.of(Objects.requireNonNull(Bench.class.getResource(CORPUS)).toURI());
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] octets = Files.readAllBytes(file);
        all.add(octets);
        facts(octets).forEach(f -> told.merge(f.mechanism() + " " + f.state(), 1, Integer::sum));
      }
    }
    System.out.printf("%ncorpus: %d messages%n", all.size());
    told.forEach((fact, count) -> System.out.printf("%-50s %6d%n", fact, count));
    System.out.println();
    return all;
  }

  private List<ProtectionFact> facts(byte[] octets) {
    return digester.content(stored, octets, 0, octets.length).protection().facts();
  }

  private List<ProtectionFact> inspect(byte[] octets) {
    Inspector part = PartInspection.of(Claim.NONE);
    part.put(octets, 0, octets.length);
    part.end();
    return part.facts();
  }

  private int digest(byte[] octets) {
    return facts(octets).size();
  }

  private static int sha256(byte[] octets) {
    MessageDigest digest = Digester.sha256();
    digest.update(octets);
    return Arrays.hashCode(digest.digest());
  }

  private interface Work {
    Object of(byte[] octets);
  }

  /** MB/s, after as much time again for warming up. */
  private double rate(String name, List<byte[]> all, Work work) {
    long sum = all.stream().mapToLong(octets -> octets.length).sum();
    double rate = 0;
    for (int pass = 0; pass < 2; pass++) {
      long start = System.nanoTime();
      long octets = 0;
      while (System.nanoTime() - start < NANOS_OF_MEASURING) {
        all.forEach(work::of);
        octets += sum;
      }
      rate = octets * 1e3 / (System.nanoTime() - start);
    }
    System.out.printf("%-50s %8.1f MB/s%n", name, rate);
    return rate;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Bench.class.getResourceAsStream(FIXTURES + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
