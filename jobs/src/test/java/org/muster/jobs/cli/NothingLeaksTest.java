package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.Table;

/**
 * Every message there is in the repository, each within one that is full of canaries, is read,
 * lost, altered or kept; nothing that a run leaves behind holds any of it.
 */
class NothingLeaksTest {

  private static final String CANARY = "qzcanary";

  /** What nobody writes by chance. */
  private static final List<String> CANARIES = List.of(CANARY, "9990000018", "999 000 0018");

  private static final List<String> CORPORA =
      List.of("/org/muster/connectors/protection", "/org/muster/connectors/digest/corpus");

  private static final int SHORTEST_SUBJECT = 16;

  @TempDir Path folder;
  private final Set<String> secrets = new TreeSet<>(CANARIES);

  @Test
  void noFileLineOrRowHoldsWhatAMessageSays() throws Exception {
    write();
    Path out = folder.resolve("evidence");
    List<String> said = new ArrayList<>();
    Run verify = Run.of("verify", wave(), "--out", out.toString());
    said.add(verify.out() + verify.err());
    for (String format : List.of("csv", "json")) {
      Run report = Run.of("report", out.toString(), "--format", format);
      said.add(report.out() + report.err());
    }
    assertThat(verify.out()).contains("MUSTER grade=FAIL");
    assertThat(said).allSatisfy(this::holdsNothing);
    assertThat(rows(out)).hasSizeGreaterThan(100).allSatisfy(this::holdsNothing);
    assertThat(left()).isNotEmpty().allSatisfy(this::holdsNothing);
  }

  private void holdsNothing(Object text) {
    String found = text.toString().toLowerCase(Locale.ROOT).replace("\0", "");
    assertThat(secrets.stream().filter(found::contains)).isEmpty();
  }

  private void write() throws IOException, URISyntaxException {
    TestMaildir source = TestMaildir.create(folder.resolve("source/anna/Maildir"));
    TestMaildir target = TestMaildir.create(folder.resolve("target/anna/Maildir"));
    int number = 0;
    for (String message : messages()) {
      message
          .lines()
          .filter(line -> line.startsWith("Subject: ") && line.length() > SHORTEST_SUBJECT + 9)
          .forEach(line -> secrets.add(line.substring(9).toLowerCase(Locale.ROOT)));
      String whole = wrapped(message, number);
      source.add(whole);
      if (number % 3 != 0) {
        target.add(number % 3 == 1 ? whole.replace("Dear", "Poor") : whole);
      }
      number++;
    }
    Files.write(folder.resolve("audit.key"), Base64.getEncoder().encode(new byte[33]));
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna,anna\n");
  }

  private static List<String> messages() throws IOException, URISyntaxException {
    List<String> all = new ArrayList<>();
    for (String corpus : CORPORA) {
      URL url = Objects.requireNonNull(NothingLeaksTest.class.getResource(corpus), corpus);
      if (url.getProtocol().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(url.toURI(), Map.of())) {
          addMessages(jar.getPath(corpus), all);
        }
      } else {
        addMessages(Path.of(url.toURI()), all);
      }
    }
    return all;
  }

  private static void addMessages(Path folder, List<String> to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".eml")).sorted().toList()) {
        to.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static String wrapped(String message, int number) {
    return """
    From: Qzcanary Ash <qzcanary@example.org>
    To: qzcanary-team@example.net
    Subject: Qzcanary 999 000 0018
    Message-ID: <qzcanary-%d@example.org>
    Date: Mon, 12 Jan 2009 10:00:00 +0000
    Content-Type: multipart/mixed; boundary=outermost

    --outermost
    Content-Type: text/plain

    Dear Qzcanary, the NHS number is 9990000018 and the password is qzcanary1.

    --outermost
    Content-Type: application/pdf; name="qzcanary.pdf"

    %%PDF-1.4 qzcanary
    --outermost
    Content-Type: message/rfc822

    %s
    --outermost--
    """
        .formatted(number, message);
  }

  private String wave() throws IOException {
    Path wave = folder.resolve("wave.yaml");
    Files.writeString(
        wave,
        """
        wave: W1
        key: file:audit.key
        source: { type: maildir, path: source }
        target: { type: maildir, path: target }
        mailboxes: list.csv
        """);
    return wave.toString();
  }

  /** Rows of every table, decrypted and in words. */
  private List<String> rows(Path out) throws IOException {
    InvestigatorKey key = InvestigatorKey.read(folder.resolve("investigator.key"));
    Evidence evidence = Evidence.open(out, Optional.of(key));
    List<String> rows = new ArrayList<>();
    for (Table<?> table : Table.all()) {
      try (Stream<?> all = evidence.rows(table)) {
        all.map(Object::toString).forEach(rows::add);
      }
    }
    return rows;
  }

  /** All that the run wrote, wherever that is. */
  private List<String> left() throws IOException {
    List<String> left = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith("source") && !path.startsWith("target")) {
          left.add(path + ": " + Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return left;
  }
}
