package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TcpProxy;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.match.Verdict;

/** A wave of one mailbox on a real server, with one damage of each kind. */
class DovecotRunTest {

  private static final int ITEMS = 60;
  private static final Map<Verdict, Long> VERDICTS =
      Map.of(
          Verdict.EQUAL, ITEMS - 3L,
          Verdict.MISSING, 1L,
          Verdict.CHANGED, 1L,
          Verdict.EXTRA, 1L,
          Verdict.DUPLICATED, 1L,
          Verdict.MOVED, 1L);

  @TempDir Path folder;
  private Dovecot dovecot;
  private SampleRun run;

  @BeforeEach
  void start() throws IOException {
    dovecot = Dovecot.start();
    SampleRun.fill(folder, 0);
    run = new SampleRun(folder, 1);
    TestMaildir source = dovecot.addUser("user0");
    TestMaildir target = TestMaildir.create(folder.resolve("target/user0/Maildir"));
    source.folder("Project");
    TestMaildir other = target.folder("Project");
    for (int item = 0; item < ITEMS; item++) {
      String message = Mails.numbered(item);
      source.put(message);
      switch (item) {
        case 3 -> {}
        case 4 -> target.put(message.replace("within", "out of"));
        case 5 -> other.put(message);
        case 6 -> {
          target.put(message);
          target.put(message);
        }
        default -> target.put(message);
      }
    }
    target.put(Mails.numbered(999));
  }

  @AfterEach
  void stop() throws IOException {
    dovecot.close();
  }

  @Test
  void plantedDamageIsFoundAndNothingElse() throws Exception {
    Path out = folder.resolve("out");
    Verification.run(plan(out, dovecot.imapPort()), Progress.NONE, RunToKill.TEMPO);
    FinishedRun.finish(run, out);

    assertThat(verdicts(out)).isEqualTo(VERDICTS);
  }

  @Test
  void serverThatHangsUpAgainAndAgainChangesNoRowButIsNamed() throws Exception {
    Path undisturbed = folder.resolve("undisturbed");
    Path out = folder.resolve("out");
    Verification.run(plan(undisturbed, dovecot.imapPort()), Progress.NONE, RunToKill.TEMPO);
    try (TcpProxy proxy = TcpProxy.cutting(dovecot.imapPort(), 9_000)) {
      Verification.run(plan(out, proxy.port()), Progress.NONE, RunToKill.TEMPO);
    }

    Map<String, String> roots = FinishedRun.finish(run, undisturbed).roots();
    roots.remove("findings");
    assertThat(FinishedRun.finish(run, out).roots()).containsAllEntriesOf(roots);
    List<String> named = new ArrayList<>(findings(undisturbed));
    named.add("RUN-004");
    assertThat(findings(out)).containsExactlyInAnyOrderElementsOf(named);
    assertThat(dovecot.logins().accepted()).isGreaterThan(3);
  }

  private static List<String> findings(Path out) throws IOException {
    try (Stream<FindingRow> rows = Evidence.open(out, Optional.empty()).rows(Table.FINDINGS)) {
      return rows.map(FindingRow::rule).toList();
    }
  }

  private RunPlan plan(Path out, int port) throws IOException {
    return run.plan(out, Beginning.FRESH, imap(port), run.store("target"));
  }

  private MailStore imap(int port) throws IOException {
    Path secret = Files.writeString(folder.resolve("password"), Dovecot.PASSWORD);
    return new ImapStore(
        new ImapSettings(
            "localhost",
            port,
            TlsSettings.plaintextAllowed(),
            ImapLogin.self(new SecretReference(SecretReference.Kind.FILE, secret.toString())),
            ImapLimits.DEFAULT));
  }

  private Map<Verdict, Long> verdicts(Path out) throws IOException {
    InvestigatorKey key = InvestigatorKey.read(folder.resolve("investigator.key"));
    Evidence evidence = Evidence.open(out, Optional.of(key));
    try (Stream<MailboxRow> rows = evidence.rows(Table.MAILBOXES)) {
      assertThat(rows).singleElement().matches(MailboxRow::balanced);
    }
    try (Stream<ItemRow> rows = evidence.rows(Table.ITEMS)) {
      return rows.map(ItemRow::verdict)
          .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }
  }
}
