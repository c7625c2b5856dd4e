package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.CUTOVER;
import static org.muster.rules.settle.SampleReading.item;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** What the target keeps though it was deleted proves what became of it, and is no part of it. */
class KeptDeletedTest {

  private static final String DELETIONS = "Recoverable Items/Deletions";
  private static final long DAY = 86_400;

  /** One of two items of the inbox is not on the target. */
  private static SampleReading keeping(ItemDigest... deleted) {
    return new SampleReading()
        .live()
        .source("INBOX", item(1).get(), item(2).get())
        .target("INBOX", item(1).get())
        .target(DELETIONS, deleted);
  }

  @Test
  void itemDeletedAfterCutoverAlarmsNobody() {
    Settlement settled = keeping(item(2).locator("d/1").deleted(CUTOVER).get()).settle();

    assertFound(settled);
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.PASS);
    assertThat(settled.rows().items())
        .extracting(row -> row.verdict() + " " + row.cause())
        .contains("MISSING AFTER_CUTOVER");
    assertThat(settled.leftovers()).isEmpty();
  }

  @Test
  void itemDeletedBeforeCutoverIsMissing() {
    Settlement settled = keeping(item(2).deleted(CUTOVER - 1).get()).settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.DELETED_ON_TARGET));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.FAIL);
  }

  @Test
  void itemDeletedWhoKnowsWhenIsUnproven() {
    assertFound(
        keeping(item(2).get()).settle(),
        Found.of("REC-016", Verdict.MISSING, Cause.UNPROVEN_AFTER_CUTOVER));
  }

  @Test
  void deletionIsAChangeWhereItsOwnTimeIsNotTold() {
    assertFound(keeping(item(2).stored(CUTOVER - DAY, CUTOVER + 60).get()).settle());
    assertFound(
        keeping(item(2).stored(CUTOVER - DAY, CUTOVER - 60).get()).settle(),
        Found.of("REC-001", Verdict.MISSING, Cause.DELETED_ON_TARGET));
  }

  @Test
  void oneThatIsDeletedExplainsOneThatIsMissing() {
    SampleItem twice = item(3);
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", twice.get(), twice.locator("1/4").get())
            .target("INBOX")
            .target("Kept", item(1).get())
            .source("Kept", item(1).get())
            .target(DELETIONS, twice.locator("d/1").deleted(CUTOVER).get())
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }

  @Test
  void anotherItemProvesNothing() {
    ItemDigest altered =
        item(2)
            .raw("others")
            .text(SampleItem.text("other words", "shape", 9, 0))
            .deleted(CUTOVER)
            .get();
    assertFound(keeping(altered).settle(), Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }

  @Test
  void withoutCutoverNothingIsPutDownToIt() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get(), item(2).get())
            .target("INBOX", item(1).get())
            .target(DELETIONS, item(2).deleted(CUTOVER).get())
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.DELETED_ON_TARGET));
  }

  @Test
  void whatIsKeptIsCountedNowhereButNamed() {
    Settlement settled = keeping(item(2).deleted(CUTOVER).get(), item(7).get()).settle();

    Ledger ledger = settled.rows().mailbox().ledger();
    assertThat(ledger.target().declared()).isOne();
    assertThat(ledger.extra()).isZero();
    assertThat(settled.rows().mailbox().balanced()).isTrue();
    assertThat(settled.rows().folders())
        .filteredOn(folder -> folder.skipped().equals(Reason.RECOVERABLE.meaning()))
        .singleElement()
        .extracting(FolderRow::folder)
        .isEqualTo("Recoverable Items");
  }

  @Test
  void whatTheSourceKeepsProvesNothing() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get(), item(2).get())
            .source(DELETIONS, item(2).deleted(CUTOVER).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }
}
