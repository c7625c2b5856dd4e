package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.Found.assertFound;
import static org.muster.rules.settle.SampleReading.item;
import static org.muster.rules.settle.SampleReading.items;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class SettlerTest {

  @Test
  void perfectCopyPassesWithoutFindings() {
    Settlement settled = new SampleReading().both("INBOX", items(0, 30)).settle();
    MailboxRow mailbox = settled.rows().mailbox();
    assertThat(settled.rows().findings()).isEmpty();
    assertThat(settled.leftovers()).isEmpty();
    assertThat(mailbox.grade()).isEqualTo(Grade.PASS);
    assertThat(mailbox.balanced()).isTrue();
    assertThat(mailbox.ledger().exact()).isEqualTo(30);
    assertThat(mailbox.itemRows()).isEqualTo(settled.rows().items().size()).isEqualTo(30);
  }

  @Test
  void findingsKeepTheirFingerprintsFromRunToRun() {
    Settlement first =
        new SampleReading().source("INBOX", items(0, 9)).target("INBOX", items(2, 9)).settle();
    Settlement again =
        new SampleReading()
            .source("INBOX", item(0).locator("2/7").get(), item(1).locator("2/3").get())
            .both("Sent", items(2, 9))
            .target("INBOX")
            .settle();
    assertThat(fingerprints(again)).isEqualTo(fingerprints(first)).hasSize(2);
  }

  private static List<Digest> fingerprints(Settlement settlement) {
    return settlement.rows().findings().stream().map(FindingRow::fingerprint).toList();
  }

  @Test
  void causeThatHitsLittleOfAFolderIsReportedItemByItem() {
    Settlement settled =
        new SampleReading().source("INBOX", items(0, 100)).target("INBOX", items(20, 100)).settle();
    assertThat(settled.rows().findings()).hasSize(20).extracting("count").containsOnly(1L);
    assertThat(settled.rows().findings()).extracting("fingerprint").doesNotHaveDuplicates();
  }

  @Test
  void toleranceIsToldOnceForTheMailbox() {
    SampleReading reading = new SampleReading();
    ItemDigest[] noted = items(0, 3);
    for (int i = 0; i < noted.length; i++) {
      noted[i] = item(i).raw("new").noted(Tolerance.HDR_ENC).get();
    }
    Settlement settled = reading.source("INBOX", items(0, 3)).target("INBOX", noted).settle();
    assertFound(settled, new Found("FID-014", Verdict.EQUIVALENT, Cause.NONE, 3));
  }

  @Test
  void evidenceNamesOnlyStandardFolders() {
    Settlement settled =
        new SampleReading()
            .folder(Side.SOURCE, 0, new FolderPath(List.of("Patient A")), FolderRole.OTHER)
            .both("Sent")
            .settle();
    assertThat(settled.rows().folders())
        .extracting("folder")
        .contains("Sent Items")
        .noneMatch(name -> name.toString().contains("Patient"))
        .anyMatch(name -> name.toString().matches("[0-9a-f]{16}"));
  }

  @Test
  void digestsOfTwoPairsAreNeverEqual() {
    ItemDigest one = item(1).get();
    Settlement first = new SampleReading().both("INBOX", one).settle();
    Settlement second = new SampleReading().number(5).both("INBOX", one).settle();
    assertThat(first.rows().items().get(0).source().raw())
        .isNotEqualTo(second.rows().items().get(0).source().raw())
        .isNotEqualTo(SampleItem.digest("octets 1"));
    assertThat(first.rows().items().get(0).key()).isNotEqualTo(second.rows().items().get(0).key());
  }
}
