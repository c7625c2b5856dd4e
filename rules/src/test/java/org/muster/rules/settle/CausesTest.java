package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.STARTED;
import static org.muster.rules.settle.SampleReading.item;
import static org.muster.rules.settle.SampleReading.items;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.evidence.Grade;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class CausesTest {

  private static final long DAY = 86_400;

  @Test
  void lostItemIsCritical() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", items(0, 9))
            .target("INBOX", items(1, 9))
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.FAIL);
    assertThat(settled.rows().mailbox().ledger().missing()).isOne();
    assertThat(settled.leftovers())
        .singleElement()
        .extracting(Leftover::side)
        .isEqualTo(Side.SOURCE);
  }

  @Test
  void copiesAreCountedBothWays() {
    ItemDigest one = item(1).get();
    ItemDigest again = item(1).locator("1/99").get();
    assertFound(
        new SampleReading().source("INBOX", one, again).target("INBOX", one).settle(),
        Found.of("REC-003", Verdict.MISSING, Cause.SOURCE_DUPLICATE));
    assertFound(
        new SampleReading().live().source("INBOX", one).target("INBOX", one, again).settle(),
        Found.of("REC-003", Verdict.DUPLICATED, Cause.TARGET_DUPLICATE));
  }

  /** As imapsync leaves out what it has copied into another folder (--skipcrossduplicates). */
  @Test
  void copyThatTheMoverLeftOutOfASecondFolderIsADuplicate() {
    ItemDigest one = item(1).get();
    ItemDigest again = item(1).locator("2/99").get();
    assertFound(
        new SampleReading()
            .source("INBOX", one, item(2).get())
            .target("INBOX", one, item(2).get())
            .source("All", again, item(3).get())
            .target("All", item(3).get())
            .settle(),
        Found.of("REC-003", Verdict.MISSING, Cause.SOURCE_DUPLICATE));
  }

  @Test
  void itemFlaggedAsDeletedIsALesserLoss() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get(), item(2).flags(Flag.DELETED).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-017", Verdict.MISSING, Cause.DELETED_ON_SOURCE));
    assertThat(settled.leftovers()).isEmpty();
  }

  @Test
  void itemWithoutMessageIdIsMissingBecauseOfThat() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get(), item(2).messageId(null).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.NO_IDENTIFYING_HEADERS));
  }

  @Test
  void itemWithWhatTheTargetTakesOfNoneIsMissingBecauseOfThat() {
    ItemDigest copied = item(1).noted(Tolerance.BARE_CR).get();
    Settlement settled =
        new SampleReading()
            .source(
                "INBOX",
                copied,
                item(2).noted(Tolerance.BROKEN_HEADER).get(),
                item(3).noted(Tolerance.NUL_OCTETS, Tolerance.HDR_ENC).messageId(null).get(),
                item(4).noted(Tolerance.BARE_CR).get())
            .target("INBOX", copied)
            .settle();
    assertFound(
        settled,
        Found.of("REC-001", Verdict.MISSING, Cause.BROKEN_HEADER),
        Found.of("REC-001", Verdict.MISSING, Cause.NUL_OCTETS),
        Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }

  @Test
  void rawHeadersThatAreNoLongerRawWereReplaced() {
    SampleItem raw = item(1).noted(Tolerance.HDR_ENC);
    SampleItem replaced = item(1).raw("new").subject(Layer.strict(SampleItem.digest("X")));
    assertSubject(raw.get(), replaced.get(), Cause.RAW_HEADERS);
    assertSubject(raw.get(), replaced.noted(Tolerance.HDR_ENC).get(), Cause.UNEXPLAINED);
  }

  private static void assertSubject(ItemDigest source, ItemDigest target, Cause cause) {
    assertFound(
        new SampleReading().source("INBOX", source).target("INBOX", target).settle(),
        Found.of("FID-008", Verdict.CHANGED, cause));
  }

  @Test
  void whatElseChangedIsNotPutDownToRawHeaders() {
    assertFound(
        new SampleReading()
            .source("INBOX", item(1).noted(Tolerance.HDR_ENC).get())
            .target("INBOX", item(1).raw("new").attachments(SampleItem.attachments()).get())
            .settle(),
        Found.of("FID-001", Verdict.CHANGED, Cause.UNEXPLAINED),
        Found.of("FID-002", Verdict.CHANGED, Cause.UNEXPLAINED));
  }

  @Test
  void missingFolderIsReportedWithItsItems() {
    Settlement settled =
        new SampleReading().both("INBOX", items(0, 3)).source("Results", items(3, 5)).settle();
    Found item = Found.of("REC-001", Verdict.MISSING, Cause.FOLDER_MISSING);
    assertFound(settled, new Found("REC-004", null, Cause.FOLDER_MISSING, 2), item, item);
  }

  @Test
  void mergedFoldersAreReported() {
    Settlement settled =
        new SampleReading()
            .source("Bin", items(0, 3))
            .source("bin", items(3, 5))
            .target("Bin", items(0, 4))
            .settle();
    assertFound(
        settled,
        new Found("REC-004", null, Cause.FOLDER_MERGED, 5),
        Found.of("REC-001", Verdict.MISSING, Cause.FOLDER_MERGED));
    assertThat(settled.rows().items())
        .filteredOn(row -> row.source() != null)
        .extracting(row -> row.source().folder())
        .containsExactlyInAnyOrder("Bin", "Bin", "Bin", "bin", "bin");
  }

  @Test
  void dateOfTransferIsToldFromALostZone() {
    assertDated(1_233_000_060L + 10 * DAY + 7, Cause.DATE_OF_TRANSFER);
    assertDated(1_233_000_060L + 3_600, Cause.UNEXPLAINED);
    assertDated(1_233_000_060L - 3_000, Cause.UNEXPLAINED);
    assertDated(STARTED + DAY, Cause.UNEXPLAINED);
  }

  private static void assertDated(long received, Cause cause) {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get())
            .target("INBOX", item(1).received(received).get())
            .settle();
    assertFound(settled, Found.of("REC-009", Verdict.EXACT, cause));
  }

  @Test
  void flagsNeedNoCause() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).flags(Flag.SEEN).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-008", Verdict.EXACT, Cause.NONE));
  }

  @Test
  void undecodableItemIsNeverAPass() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).condition(Condition.TOO_DEEP).get())
            .target("INBOX", item(1).condition(Condition.TOO_DEEP).raw("other").get())
            .settle();
    assertFound(settled, Found.of("FID-015", Verdict.INDETERMINATE, Cause.MALFORMED));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.REVIEW);
  }

  @Test
  void copyThatAloneIsUndecodableIsNotTheSourcesFault() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get())
            .target("INBOX", item(1).condition(Condition.BROKEN_ENCODING).raw("other").get())
            .settle();
    assertFound(settled, Found.of("FID-015", Verdict.INDETERMINATE, Cause.UNEXPLAINED));
  }

  @Test
  void itemWhosePartnersFolderIsClosedIsNotDecided() {
    Settlement settled =
        new SampleReading()
            .both("INBOX", item(1).get())
            .source("Results", item(2).get())
            .skipped(Side.TARGET, "Results", SkippedFolder.Reason.UNREADABLE)
            .settle();
    assertFound(settled, Found.of("FID-015", Verdict.MISSING, Cause.NOT_READ));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.INCOMPLETE);
    assertThat(settled.rows().folders())
        .extracting("skipped")
        .containsExactlyInAnyOrder("", SkippedFolder.Reason.UNREADABLE.meaning());
  }

  @Test
  void whatVanishedMeanwhileExplainsAsManyItemsAndNoMore() {
    SampleReading one = new SampleReading().source("INBOX", items(0, 5)).vanishing(1);
    assertFound(
        one.target("INBOX", items(1, 5)).settle(),
        Found.of("FID-015", Verdict.MISSING, Cause.CHANGED_DURING_RUN));
    SampleReading two = new SampleReading().source("INBOX", items(0, 5)).vanishing(1);
    Found missing = Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED);
    assertFound(two.target("INBOX", items(2, 5)).settle(), missing, missing);
  }
}
