package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.item;
import static org.muster.rules.settle.SampleReading.items;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.claim.Claims;
import org.muster.rules.claim.ItemClaim;
import org.muster.rules.claim.ItemClaims;
import org.muster.rules.claim.MailboxClaim;
import org.muster.rules.evidence.Grade;
import org.muster.rules.mail.Flag;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.wave.MailboxPair;

/** What the mover says is the cause of what is missing, and of nothing else. */
class ClaimedTest {

  private static final MailboxPair PAIR = new SampleReading().pair();

  private static Claims item(String folder, long uid, ItemClaim.Kind kind) {
    ItemClaims said = new ItemClaims(List.of(new ItemClaim(folder, uid, kind)));
    return new Claims(Map.of(PAIR.sources().get(0), said), Map.of());
  }

  private static Claims mailbox(boolean finished, long skipped) {
    return new Claims(Map.of(), Map.of(PAIR.target(), new MailboxClaim(finished, skipped)));
  }

  private static SampleReading missing(int lost, Claims said) {
    return new SampleReading()
        .live()
        .hearing(said)
        .source("INBOX", items(0, 9))
        .target("INBOX", items(lost, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_LARGE,CLAIMED_TOO_LARGE",
    "REFUSED,CLAIMED_REFUSED",
    "NOT_GIVEN,CLAIMED_NOT_GIVEN",
    "NO_HEADERS,CLAIMED_NO_HEADERS"
  })
  void itemThatTheMoverLeftOutHasThatForItsCause(ItemClaim.Kind kind, Cause cause) {
    Settlement settled = missing(1, item("inbox", 0, kind)).settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, cause));
    assertThat(settled.rows().mailbox().grade()).isEqualTo(Grade.FAIL);
  }

  @Test
  void claimOfAnotherItemOrFolderSaysNothing() {
    Found unexplained = Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED);
    assertFound(missing(1, item("inbox", 7, ItemClaim.Kind.REFUSED)).settle(), unexplained);
    assertFound(missing(1, item("sent", 0, ItemClaim.Kind.REFUSED)).settle(), unexplained);
  }

  @Test
  void claimMakesNothingMissing() {
    assertFound(missing(0, item("inbox", 0, ItemClaim.Kind.REFUSED)).settle());
    assertFound(missing(0, mailbox(false, 100)).settle());
  }

  @Test
  void whatIsKnownOfTheItemComesFirst() {
    SampleItem deleted = SampleReading.item(1).flags(Flag.DELETED);
    Settlement settled =
        new SampleReading()
            .hearing(item("inbox", 1, ItemClaim.Kind.REFUSED))
            .source("INBOX", SampleReading.item(0).get(), deleted.get())
            .target("INBOX", SampleReading.item(0).get())
            .settle();
    assertThat(settled.rows().items())
        .extracting(row -> row.cause())
        .contains(Cause.DELETED_ON_SOURCE);
  }

  @Test
  void asManyAsTheMoverSkippedMayBeThose() {
    assertFound(
        missing(1, mailbox(true, 1)).settle(),
        Found.of("REC-001", Verdict.MISSING, Cause.CLAIMED_SKIPPED));
    assertFound(
        missing(1, mailbox(false, 0)).settle(),
        Found.of("REC-001", Verdict.MISSING, Cause.CLAIMED_UNFINISHED));
  }

  @Test
  void moreThanTheMoverSkippedStayUnexplained() {
    assertThat(missing(2, mailbox(true, 1)).settle().rows().items())
        .filteredOn(row -> row.verdict() == Verdict.MISSING)
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.cause()).isEqualTo(Cause.UNEXPLAINED));
  }

  @Test
  void folderThatTheMoverMayCallAnotherWayIsTheSame() {
    Claims said = item("clinic/2009", 0, ItemClaim.Kind.TOO_LARGE);
    assertFound(
        new SampleReading()
            .hearing(said)
            .source("Clinic.2009", items(0, 9))
            .target("Clinic.2009", items(1, 9))
            .settle(),
        Found.of("REC-001", Verdict.MISSING, Cause.CLAIMED_TOO_LARGE));
  }

  @Test
  void claimThatMayMeanTwoFoldersMeansNone() {
    Claims said = item("a/b", 0, ItemClaim.Kind.TOO_LARGE);
    Settlement settled =
        new SampleReading()
            .hearing(said)
            .source("a.b", items(0, 9))
            .target("a.b", items(1, 9))
            .source("a/b", items(10, 19))
            .target("a/b", items(10, 19))
            .settle();
    assertFound(settled, Found.of("REC-001", Verdict.MISSING, Cause.UNEXPLAINED));
  }
}
