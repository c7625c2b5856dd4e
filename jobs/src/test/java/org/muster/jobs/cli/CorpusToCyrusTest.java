package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.ImapFolder;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.Mover;
import org.muster.connectors.fixture.Mover.Fate;
import org.muster.connectors.fixture.RawImap;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** Real mail on its way from a Dovecot to a Cyrus, which refuses some of it and alters some. */
class CorpusToCyrusTest {

  private static final FolderPath REPORTS = new FolderPath(List.of("Reports"));
  private static final int PLANTED = 10;

  /** What had no Message-ID and has another subject cannot be known again. */
  private static final String ALTERED =
      "CHANGED RAW_HEADERS|MISSING NO_IDENTIFYING_HEADERS|(EQUAL|EQUIVALENT) NONE";

  @TempDir Path folder;

  @Test
  void plantedDamageIsFoundAndNothingElseButWhatCyrusRefusesOrAlters() throws IOException {
    try (CyrusWave wave = CyrusWave.start(folder)) {
      TestMaildir maildir = wave.dovecot().addUser("anna");
      for (Path mail : CyrusWave.corpus()) {
        maildir.put(Files.readAllBytes(mail), "S", TestFolder.RECEIVED);
      }
      plantSources(maildir.folder(REPORTS));
      List<Fate> fates = copy(wave);

      Evidence evidence = wave.verifyToCyrus();

      assertCorpus(CyrusWave.rows(evidence, Table.ITEMS), fates);
      assertPlanted(CyrusWave.rows(evidence, Table.FINDINGS));
    }
  }

  private static List<Fate> copy(CyrusWave wave) throws IOException {
    wave.cyrus().addUser("anna");
    try (RawImap from = wave.dovecot().session("anna");
        RawImap to = wave.cyrus().session("anna");
        RawImap look = wave.cyrus().session("anna")) {
      List<Fate> fates = Mover.copy(from, CyrusWave.corpus().size(), to, look);
      plantTargets(ImapFolder.inbox(to));
      return fates;
    }
  }

  private static void assertCorpus(List<ItemRow> rows, List<Fate> fates) {
    assertThat(fates).contains(Fate.KEPT, Fate.ALTERED, Fate.REFUSED);
    List<String> kept = new ArrayList<>();
    for (ItemRow row : rows) {
      if (row.source() != null && row.source().folder().equals("INBOX")) {
        String said = row.verdict() + " " + row.cause();
        int message = Integer.parseInt(row.source().locator().replaceFirst(".*/", ""));
        switch (fates.get(message - 1)) {
          case KEPT -> kept.add(said);
          case REFUSED -> assertThat(said).isEqualTo("MISSING BROKEN_HEADER");
          case ALTERED -> assertThat(said).as("of message %d", message).matches(ALTERED);
        }
      }
    }
    assertThat(kept).containsOnly("EXACT NONE");
  }

  /** A message for each kind of damage, and one whose header Cyrus alters besides. */
  private static void plantSources(TestMaildir reports) throws IOException {
    for (int number = 0; number < PLANTED; number++) {
      reports.add(Mails.numbered(number));
    }
    reports.add(rawHeader());
  }

  private static String rawHeader() {
    return Mails.numbered(PLANTED).replace("Report", "Gr\u00fc\u00dfe");
  }

  private static void plantTargets(ImapFolder inbox) throws IOException {
    ImapFolder reports = inbox.folder(REPORTS);
    reports.add(Mails.numbered(1));
    reports.add(Mails.numbered(1));
    reports.add(Mails.numbered(2).replaceFirst(" is within range", ""));
    reports.add(Mails.numbered(3).replace("within", "withim"));
    reports.add(Mails.numbered(4).replace("Subject: Report", "Subject: Rapport"));
    inbox.add(Mails.numbered(5));
    reports.add(octets(6), Set.of(), TestFolder.RECEIVED);
    reports.add(octets(7), Set.of(Flag.SEEN), Instant.parse("2010-03-04T05:06:07Z"));
    reports.add(Mails.numbered(8));
    reports.add(Mails.numbered(9));
    reports.add(rawHeader().replace("within", "withim"));
    reports.add(Mails.numbered(999));
  }

  private static byte[] octets(int number) {
    return Mails.numbered(number).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertPlanted(List<FindingRow> findings) {
    assertThat(findings)
        .filteredOn(row -> row.cause() != Cause.BROKEN_HEADER && row.cause() != Cause.RAW_HEADERS)
        .filteredOn(row -> row.cause() != Cause.NO_IDENTIFYING_HEADERS)
        .filteredOn(row -> !row.rule().equals("RUN-006"))
        .filteredOn(row -> !wasSoBefore(row))
        .extracting(row -> row.rule() + " " + row.verdict() + " " + row.cause())
        .containsExactlyInAnyOrder(
            "REC-001 MISSING UNEXPLAINED",
            "REC-002 EXTRA UNEXPLAINED",
            "REC-002 EXTRA UNEXPLAINED",
            "REC-003 DUPLICATED TARGET_DUPLICATE",
            "FID-003 CHANGED UNEXPLAINED",
            "FID-003 CHANGED UNEXPLAINED",
            "FID-008 CHANGED UNEXPLAINED",
            "REC-006 MOVED UNEXPLAINED",
            "REC-008 EXACT NONE",
            "REC-009 EXACT DATE_OF_TRANSFER",
            "FID-003 CHANGED UNEXPLAINED",
            "FID-008 CHANGED UNEXPLAINED");
  }

  /** Real mail that is protected ill, or was altered by a list, has arrived as it was. */
  private static boolean wasSoBefore(FindingRow row) {
    boolean isOfSource = row.rule().startsWith("ENC-") || row.rule().equals("FID-016");
    return isOfSource && row.verdict() == Verdict.EXACT;
  }
}
