package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;

/** What Exchange from 2010 on keeps as deleted, from the server to the evidence. */
class VerifyAfterCutoverTest {

  private static final String ANNA = "anna@target.example";
  private static final Instant COPIED = Instant.parse("2009-02-13T09:00:00Z");
  private static final Instant CUTOVER = Instant.parse("2009-02-14T18:00:00Z");

  @TempDir Path folder;

  @Test
  void deletionsAreProvedByTheServersOwnTimes() throws IOException {
    Path out = folder.resolve("evidence");
    try (StandIn server = server()) {
      for (int number = 1; number <= 3; number++) {
        received(number);
      }
      put(server, "inbox", 1, ItemState.of(COPIED));
      put(server, "recoverableitemsdeletions", 2, deleted(CUTOVER.plusSeconds(60)));
      put(server, "recoverableitemspurges", 3, deleted(CUTOVER.minusSeconds(60)));

      Run run = Run.of("verify", wave(server).toString(), "--out", out.toString());

      assertThat(run.code()).as(run.err()).isEqualTo(1);
    }
    try (Stream<FindingRow> findings = Evidence.open(out).rows(Table.FINDINGS)) {
      assertThat(findings.filter(f -> f.rule().startsWith("REC")))
          .extracting(f -> f.rule() + " " + f.verdict() + " " + f.cause() + " " + f.count())
          .containsExactly("REC-001 MISSING DELETED_ON_TARGET 1");
    }
    try (Stream<FolderRow> folders = Evidence.open(out).rows(Table.FOLDERS)) {
      assertThat(folders.filter(row -> row.folder().equals("Recoverable Items")))
          .hasSize(2)
          .allMatch(row -> !row.skipped().isEmpty() && row.ledger().target().read() == 0);
    }
  }

  private static ItemState deleted(Instant when) {
    return ItemState.of(COPIED).deletedAt(when);
  }

  private StandIn server() throws IOException {
    Files.writeString(folder.resolve("password"), "only-for-the-test\n");
    return StandIn.start(
        StandInSettings.of(ServerVersion.EXCHANGE2010_SP1)
            .account("svc-muster", "only-for-the-test")
            .impersonator("svc-muster"));
  }

  private static String message(int number) {
    return """
    From: Wendy Willow <wendy@source.example>
    To: Anna Ash <anna@source.example>
    Subject: Rota %d
    Date: Thu, 15 Jan 2009 10:0%1$d:00 +0000
    Message-ID: <%1$d@source.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=us-ascii

    The rota of week %1$d is on the board.
    """
        .formatted(number)
        .replace("\n", "\r\n");
  }

  private void received(int number) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("source/anna/Maildir/cur"));
    Files.createDirectories(inbox.resolveSibling("new"));
    Files.createDirectories(inbox.resolveSibling("tmp"));
    String name = "%d.M%dP1.source:2,".formatted(COPIED.getEpochSecond(), number);
    Path file = Files.writeString(inbox.resolve(name), message(number));
    Files.setLastModifiedTime(file, FileTime.from(COPIED));
  }

  private static void put(StandIn server, String known, int number, ItemState state) {
    byte[] octets = message(number).getBytes(StandardCharsets.US_ASCII);
    server.mailbox(ANNA).distinguished(known).append(octets, state);
  }

  private Path wave(StandIn server) throws IOException {
    Files.writeString(folder.resolve("audit.key"), "0123456789abcdef0123456789abcdef\n");
    Files.writeString(folder.resolve("list.csv"), "source,target\nanna," + ANNA + "\n");
    return Files.writeString(
        folder.resolve("wave.yaml"),
        """
        wave: W
        cutover: %s
        key: file:audit.key
        source: { type: maildir, path: source }
        target: { type: ews, url: '%s', allow-plaintext: true, version: Exchange2010_SP1, login: { user: svc-muster, password: 'file:password', as: impersonation } }
        mailboxes: list.csv
        """
            .formatted(CUTOVER, server.url()));
  }
}
