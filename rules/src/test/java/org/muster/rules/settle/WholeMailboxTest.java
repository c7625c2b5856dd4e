package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.item;
import static org.muster.rules.settle.SampleReading.items;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.wave.MailboxPair.Expectation;

class WholeMailboxTest {

  @Test
  void targetMailboxThatDoesNotExistIsOneFinding() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", items(0, 30))
            .unavailable(Side.TARGET, Unavailability.DOES_NOT_EXIST)
            .settle();
    assertFound(settled, new Found("REC-005", null, Cause.MAILBOX_MISSING, 30));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.FAIL);
    assertThat(settled.rows().items()).extracting("verdict").containsOnly(Verdict.MISSING);
    assertThat(settled.leftovers()).hasSize(30);
  }

  @Test
  void targetMailboxThatIsEmptyIsOneFindingBesideItsFolders() {
    Settlement settled = new SampleReading().source("INBOX", items(0, 30)).target("INBOX").settle();
    assertFound(settled, new Found("REC-005", null, Cause.MAILBOX_MISSING, 30));
  }

  @Test
  void sourceMailboxThatDoesNotExistExplainsWhatTheTargetHolds() {
    Settlement settled =
        new SampleReading()
            .target("INBOX", items(0, 2))
            .unavailable(Side.SOURCE, Unavailability.DOES_NOT_EXIST)
            .settle();
    assertFound(settled, new Found("REC-005", null, Cause.MAILBOX_MISSING, 0));
  }

  @Test
  void nothingIsComparedThatWasNotRead() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", items(0, 30))
            .unavailable(Side.TARGET, Unavailability.LOCKED)
            .settle();
    MailboxRow mailbox = settled.rows().mailbox();
    assertFound(settled);
    assertThat(settled.rows().items()).isEmpty();
    assertThat(mailbox.grade()).isEqualTo(Grade.INCOMPLETE);
    assertThat(mailbox.balanced()).isTrue();
    assertThat(mailbox.ledger().source().declared()).isEqualTo(30);
    assertThat(mailbox.foldersCompared()).isZero();
  }

  @Test
  void whatIsNoMailIsCountedAndNoExtraItem() {
    Settlement settled =
        new SampleReading()
            .both("INBOX", items(0, 3))
            .skipped(Side.TARGET, "Calendar", Reason.NOT_MAIL, 40)
            .skipped(Side.TARGET, "Tasks", Reason.NOT_MAIL, 2)
            .skipped(Side.TARGET, "Sync Issues", Reason.SYSTEM, 5)
            .settle();
    assertFound(settled, new Found("REC-011", null, Cause.NOT_READ, 42));
    assertThat(settled.rows().folders())
        .filteredOn(folder -> !folder.skipped().isEmpty())
        .extracting(folder -> folder.ledger().target().declared())
        .containsExactlyInAnyOrder(40L, 2L, 5L);
    assertThat(settled.rows().mailbox().ledger().target().declared()).isEqualTo(3);
    assertThat(settled.rows().mailbox().balanced()).isTrue();
  }

  @Test
  void leaverIsCountedApartUnlessOnTheTarget() {
    SampleReading leaver = new SampleReading().expected(Expectation.LEAVER);
    assertFound(leaver.source("INBOX", items(0, 9)).target("INBOX").settle());
    SampleReading there = new SampleReading().expected(Expectation.LEAVER);
    Settlement settled = there.both("INBOX", items(0, 9)).settle();
    assertFound(settled, new Found("REC-019", null, Cause.NONE, 9));
    assertThat(settled.rows().items()).isEmpty();
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.PASS);
  }

  @Test
  void leaverThatCannotBeReadIsNotIncomplete() {
    Settlement settled =
        new SampleReading()
            .expected(Expectation.LEAVER)
            .unavailable(Side.SOURCE, Unavailability.DENIED)
            .settle();
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.PASS);
  }

  @Test
  void swappedMailboxesAreOneFindingInsteadOfThousands() {
    Settlement settled =
        new SampleReading().source("INBOX", items(0, 41)).target("INBOX", items(40, 80)).settle();
    assertFound(settled, new Found("REC-013", null, Cause.WRONG_MAILBOX, 41));
    assertThat(settled.leftovers()).isEmpty();
    assertThat(settled.rows().items())
        .filteredOn(row -> row.verdict() != Verdict.EXACT)
        .hasSize(79)
        .extracting("cause")
        .containsOnly(Cause.WRONG_MAILBOX);
  }

  @Test
  void copyThatBrokeOffEarlyIsNoWrongPair() {
    Settlement settled =
        new SampleReading().source("INBOX", items(0, 900)).target("INBOX", items(0, 20)).settle();
    assertFound(settled, new Found("REC-001", Verdict.MISSING, Cause.UNEXPLAINED, 880));
  }

  @Test
  void countsAreComparedFolderByFolder() {
    Settlement settled =
        new SampleReading()
            .depth(Depth.COUNTS)
            .source("INBOX", items(0, 9))
            .target("INBOX", items(0, 8))
            .settle();
    assertFound(
        settled,
        new Found("REC-018", null, Cause.UNEXPLAINED, 1),
        new Found("REC-010", null, Cause.NOT_READ, 9));
    assertThat(settled.rows().items()).isEmpty();
    assertThat(settled.rows().mailbox().balanced()).isTrue();
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.REVIEW);
  }

  @Test
  void headersAloneAreNeverExact() {
    ItemDigest headers = item(1).condition(Condition.HEADERS_ONLY).text().get();
    Settlement settled = new SampleReading().depth(Depth.ENVELOPE).both("INBOX", headers).settle();
    assertFound(settled, new Found("REC-010", null, Cause.NOT_READ, 1));
    assertThat(settled.rows().items()).extracting("verdict").containsOnly(Verdict.EQUAL);
  }

  @Test
  void mergedMailboxesFeedOneTarget() {
    Settlement settled =
        new SampleReading()
            .merge(2)
            .folder(Side.SOURCE, 0, "INBOX", items(0, 3))
            .folder(Side.SOURCE, 1, "INBOX", items(3, 5))
            .folder(Side.SOURCE, 1, "Projects", items(5, 6))
            .target("INBOX", items(0, 5))
            .target("Projects", items(5, 6))
            .settle();
    assertFound(settled);
    assertThat(settled.rows().items())
        .extracting("member")
        .containsExactlyInAnyOrder(0, 0, 0, 1, 1, 1);
    assertThat(settled.rows().mailbox().ledger().exact()).isEqualTo(6);
  }

  @Test
  void folderThatWasNeverReadToItsEndIsMustersOwnFailure() {
    SampleReading reading = new SampleReading().both("INBOX", items(0, 3));
    List<MailboxEvent> cut =
        reading.events().stream()
            .filter(event -> !(event instanceof FolderRead r && r.side() == Side.TARGET))
            .toList();
    MailboxRow mailbox = reading.settle(cut).rows().mailbox();
    assertThat(mailbox.balanced()).isFalse();
    assertThat(mailbox.grade()).isEqualTo(Grade.INCOMPLETE);
  }
}
