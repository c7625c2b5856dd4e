package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.SampleReading.CUTOVER;
import static org.muster.rules.settle.SampleReading.KEYS;
import static org.muster.rules.settle.SampleReading.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class AcrossMailboxesTest {

  private final ItemDigest astray = item(7).get();
  private final List<Leftover> lost =
      new SampleReading()
          .source("INBOX", item(1).get(), astray)
          .target("INBOX", item(1).get())
          .settle()
          .leftovers();
  private final List<Leftover> found =
      new SampleReading()
          .number(9)
          .source("INBOX", item(2).get())
          .target("INBOX", item(2).get(), astray)
          .settle()
          .leftovers();

  @Test
  void bothMailboxesHaveTheFinding() {
    List<FindingRow> findings = join(Stream.concat(lost.stream(), found.stream()).toList());
    assertThat(findings)
        .extracting(f -> f.pair() + " " + f.verdict() + " " + f.detail())
        .containsExactlyInAnyOrder(
            "4 MISSING found in the mailbox of list row 11",
            "9 EXTRA missing from the mailbox of list row 6");
    assertThat(findings).extracting(FindingRow::rule).containsOnly("REC-012");
    assertThat(findings).extracting(FindingRow::cause).containsOnly(Cause.IN_ANOTHER_MAILBOX);
    assertThat(findings).extracting(FindingRow::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void oneIdentityIsOneWhateverTheMailbox() {
    assertThat(lost.get(0).identity()).isEqualTo(found.get(0).identity());
  }

  @Test
  void orderDoesNotMatter() {
    List<Leftover> all = new ArrayList<>();
    for (int pair = 0; pair < 6; pair++) {
      SampleReading reading =
          new SampleReading().number(pair).both("INBOX", item(100 + pair).get());
      all.addAll(
          (pair < 4 ? reading.source("A", astray) : reading.target("A", astray))
              .settle()
              .leftovers());
    }
    List<FindingRow> expected = join(all);
    Collections.reverse(all);
    assertThat(join(all)).isEqualTo(expected).hasSize(4);
  }

  @Test
  void whatOneSideAloneHasIsNoFinding() {
    assertThat(join(lost)).isEmpty();
    assertThat(join(found)).isEmpty();
  }

  @Test
  void mailToTwoOwnersAfterCutoverIsNobodysLoss() {
    ItemDigest late = item(8).sent(CUTOVER + 10).received(CUTOVER + 20).get();
    List<Leftover> stranded =
        new SampleReading()
            .live()
            .both("INBOX", item(1).get())
            .source("New", late)
            .target("New")
            .settle()
            .leftovers();
    List<Leftover> fresh =
        new SampleReading()
            .live()
            .number(9)
            .both("INBOX", item(2).get())
            .target("New", late)
            .settle()
            .leftovers();
    assertThat(stranded).isEmpty();
    assertThat(fresh).isEmpty();
  }

  @Test
  void itemWithNothingToKnowItByIsNotLookedFor() {
    ItemDigest bare =
        item(8)
            .messageId(null)
            .text()
            .attachments(org.muster.rules.catalogue.SampleItem.attachments())
            .get();
    Settlement settled =
        new SampleReading().both("INBOX", item(1).get()).source("A", bare).settle();
    assertThat(settled.rows().items()).extracting("verdict").contains(Verdict.MISSING);
    assertThat(settled.leftovers()).isEmpty();
  }

  private static List<FindingRow> join(List<Leftover> leftovers) {
    return new AcrossMailboxes(new SampleReading().terms(), KEYS).join(leftovers);
  }
}
