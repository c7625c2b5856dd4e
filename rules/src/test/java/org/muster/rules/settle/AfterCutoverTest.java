package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.CUTOVER;
import static org.muster.rules.settle.SampleReading.STARTED;
import static org.muster.rules.settle.SampleReading.item;
import static org.muster.rules.settle.SampleReading.items;

import org.junit.jupiter.api.Test;
import org.muster.rules.evidence.Grade;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** People work after cutover: what that explains, and what it must not hide. */
class AfterCutoverTest {

  private static final long DAY = 86_400;

  @Test
  void newestItemLostBeforeCutoverIsPlainlyMissing() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get(), item(2).received(CUTOVER - 1).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }

  @Test
  void mailThatCameToTheSourceAfterTheLastCopyIsStranded() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get(), item(2).received(CUTOVER).get())
            .target("INBOX", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-014", Verdict.MISSING, Cause.STRANDED));
    assertThat(settled.leftovers()).isEmpty();
  }

  @Test
  void mailLostThoughLaterMailWasCopiedIsNotStranded() {
    ItemDigest later = item(1).received(CUTOVER + 60).get();
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", later, item(2).received(CUTOVER).get())
            .target("INBOX", later)
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }

  @Test
  void withoutCutoverNothingIsPutDownToIt() {
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).get(), item(2).received(STARTED).get())
            .source("Trash")
            .target("INBOX", item(3).sent(STARTED).received(STARTED).get())
            .target("Trash", item(1).get())
            .settle();
    assertFound(
        settled,
        Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED),
        Found.of("REC-002", Verdict.EXTRA, Cause.UNEXPLAINED),
        Found.of("REC-006", Verdict.MOVED, Cause.UNEXPLAINED));
  }

  @Test
  void mailThatCameToTheTargetAfterCutoverAlarmsNobody() {
    ItemDigest fresh = item(2).sent(CUTOVER + 50).received(CUTOVER + 60).get();
    Settlement settled =
        new SampleReading().live().both("INBOX", item(1).get()).target("New", fresh).settle();
    assertFound(settled);
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.PASS);
    assertThat(settled.rows().mailbox().ledger().extraExplained()).isOne();
    assertThat(settled.leftovers()).isEmpty();
  }

  @Test
  void oldMailThatIsNewOnTheTargetProvesNothing() {
    ItemDigest late = item(2).sent(CUTOVER - 30 * DAY).received(CUTOVER + 60).get();
    Settlement settled =
        new SampleReading().live().both("INBOX", item(1).get()).target("New", late).settle();
    assertFound(settled, Found.of("REC-016", Verdict.EXTRA, Cause.UNPROVEN_AFTER_CUTOVER));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.REVIEW);
  }

  @Test
  void itemThrownAwayMayBeItsOwnersWork() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get())
            .source("Trash")
            .target("INBOX")
            .target("Deleted Items", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-016", Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.REVIEW);
  }

  @Test
  void itemInAnyOtherFolderIsTheMoversWork() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get())
            .source("Sent")
            .target("INBOX")
            .target("Sent Items", item(1).get())
            .settle();
    assertFound(settled, Found.of("REC-006", Verdict.MOVED, Cause.UNEXPLAINED));
    assertThat(settled.rows().mailbox().balanced()).isTrue();
  }

  @Test
  void itemThrownAwayAfterCutoverByItsOwnTimesAlarmsNobody() {
    ItemDigest thrownAway = item(1).stored(CUTOVER - DAY, CUTOVER + 60).get();
    Settlement settled = inTrash(thrownAway);
    assertFound(settled);
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.PASS);
    assertThat(settled.rows().items())
        .extracting(row -> row.cause())
        .containsExactly(Cause.AFTER_CUTOVER);
  }

  @Test
  void itemInTrashSinceBeforeCutoverIsNotItsOwnersWork() {
    assertFound(
        inTrash(item(1).stored(CUTOVER - DAY, CUTOVER - 1).get()),
        Found.of("REC-006", Verdict.MOVED, Cause.BEFORE_CUTOVER));
  }

  @Test
  void itemThatReachedTheTargetAfterCutoverMayHaveBeenPutIntoTrashByItsMover() {
    assertFound(
        inTrash(item(1).stored(CUTOVER, CUTOVER + 60).get()),
        Found.of("REC-016", Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER));
  }

  @Test
  void modifiedTimeWithoutTheTimeOfItsComingProvesNothing() {
    assertFound(
        inTrash(item(1).stored(null, CUTOVER + 60).get()),
        Found.of("REC-016", Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER));
  }

  private static Settlement inTrash(ItemDigest item) {
    return new SampleReading()
        .live()
        .source("INBOX", item(1).get())
        .source("Trash")
        .target("INBOX")
        .target("Deleted Items", item)
        .settle();
  }

  @Test
  void itemFiledElsewhereAfterCutoverAlarmsNobody() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).get())
            .target("INBOX")
            .target("Ward 7", item(1).stored(CUTOVER - DAY, CUTOVER).get())
            .settle();
    assertFound(settled);
    assertThat(settled.rows().mailbox().balanced()).isTrue();
  }

  @Test
  void readMarkSetAfterCutoverAlarmsNobody() {
    assertFound(marked(item(1).flags(Flag.SEEN).stored(CUTOVER - DAY, CUTOVER + 60).get()));
  }

  @Test
  void readMarkSetBeforeCutoverIsTheMovers() {
    assertFound(
        marked(item(1).flags(Flag.SEEN).stored(CUTOVER - DAY, CUTOVER - 1).get()),
        Found.of("REC-008", Verdict.EXACT, Cause.NONE));
  }

  private static Settlement marked(ItemDigest target) {
    return new SampleReading()
        .live()
        .source("INBOX", item(1).get())
        .target("INBOX", target)
        .settle();
  }

  @Test
  void flagThatIsGoneIsToldWheneverItWent() {
    Settlement settled =
        new SampleReading()
            .live()
            .source("INBOX", item(1).flags(Flag.FLAGGED).get())
            .target("INBOX", item(1).flags(Flag.SEEN).stored(CUTOVER - DAY, CUTOVER + 60).get())
            .settle();
    assertFound(settled, Found.of("REC-008", Verdict.EXACT, Cause.NONE));
  }

  @Test
  void draftWrittenOnTheTargetAfterCutoverAlarmsNobody() {
    ItemDigest draft =
        item(2).sent(null).received(null).flags(Flag.DRAFT).stored(CUTOVER, CUTOVER + 9).get();
    assertFound(
        new SampleReading().live().both("INBOX", item(1).get()).target("New", draft).settle());
  }

  @Test
  void mailThatWasOnTheTargetBeforeCutoverDidNotComeAfterIt() {
    ItemDigest early =
        item(2).sent(CUTOVER).received(CUTOVER + 60).stored(CUTOVER - DAY, CUTOVER + 60).get();
    Settlement settled =
        new SampleReading().live().both("INBOX", item(1).get()).target("New", early).settle();
    assertFound(settled, Found.of("REC-002", Verdict.EXTRA, Cause.UNEXPLAINED));
  }

  @Test
  void newMailAloneMakesNoWrongPair() {
    ItemDigest[] fresh = items(900, 930);
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] = item(900 + i).sent(CUTOVER + i).received(CUTOVER + i).get();
    }
    Settlement settled =
        new SampleReading().live().source("INBOX", items(0, 30)).target("INBOX", fresh).settle();
    assertFound(settled, new Found("REC-001", Verdict.MISSING, Cause.UNEXPLAINED, 30));
  }
}
