package org.muster.jobs.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.connectors.fixture.Cyrus;
import org.muster.connectors.fixture.Dovecot;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.Table;

/** One mailbox, {@code anna}, on a Dovecot and on a Cyrus. */
record CyrusWave(Path folder, Dovecot dovecot, Cyrus cyrus) implements Closeable {

  private static final Path CORPUS =
      Path.of("../connectors/src/test/resources/org/muster/connectors/digest/corpus");

  static CyrusWave start(Path folder) throws IOException {
    Files.writeString(folder.resolve("master.password"), Dovecot.MASTER_PASSWORD);
    Files.writeString(folder.resolve("admin.password"), Cyrus.PASSWORD);
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna,anna\n");
    Run.of("keygen", "--audit", folder.resolve("audit.key").toString());
    Run.of("keygen", "--investigator", folder.resolve("investigator.key").toString());
    return new CyrusWave(folder, Dovecot.start(), Cyrus.start());
  }

  /** Mail as it was found, without what was made of it by a server. */
  static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .filter(file -> !file.toString().endsWith(".ews.eml"))
          .sorted()
          .toList();
    }
  }

  Evidence verifyToCyrus() throws IOException {
    return verify(onDovecot(), onCyrus());
  }

  Evidence verifyToDovecot() throws IOException {
    return verify(onCyrus(), onDovecot());
  }

  private Evidence verify(String source, String target) throws IOException {
    Path wave = folder.resolve("wave.yaml");
    Files.writeString(
        wave,
        """
        wave: corpus
        key: file:audit.key
        investigator-key: file:investigator.key
        source: %s
        target: %s
        mailboxes: list.csv
        """
            .formatted(source, target));
    Path out = folder.resolve("evidence");
    Run run = Run.of("verify", wave.toString(), "--out", out.toString());
    if (run.code() != 1) {
      throw new IOException("Cannot verify: " + run);
    }
    InvestigatorKey key = InvestigatorKey.read(folder.resolve("investigator.key"));
    return Evidence.open(out, Optional.of(key));
  }

  private String onDovecot() {
    return section(
        dovecot.imapsPort(),
        dovecot.authority(),
        "{ user: master, password: 'file:master.password', as: master-user }");
  }

  private String onCyrus() {
    return section(
        cyrus.imapsPort(),
        cyrus.authority(),
        "{ user: admin, password: 'file:admin.password', as: sasl-authzid }");
  }

  private static String section(int port, Path authority, String login) {
    return "{ type: imap, host: localhost, port: %d, ca: '%s', login: %s }"
        .formatted(port, authority, login);
  }

  static <R> List<R> rows(Evidence evidence, Table<R> table) throws IOException {
    try (Stream<R> rows = evidence.rows(table)) {
      return rows.toList();
    }
  }

  @Override
  public void close() throws IOException {
    dovecot.close();
    cyrus.close();
  }
}
