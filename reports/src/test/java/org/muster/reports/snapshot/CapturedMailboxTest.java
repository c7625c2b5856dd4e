package org.muster.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.storage.DamagedRow;
import org.muster.reports.storage.Sha256;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.SkippedFolder.Reason;

class CapturedMailboxTest {

  private static final FolderAccount ACCOUNT = new FolderAccount(7, 7, 7, 0, 0, 0, 0, 0);
  private static final SkippedFolder CALENDAR =
      new SkippedFolder(new FolderPath(List.of("Calendar")), FolderRole.OTHER, Reason.NOT_MAIL, 31);
  private static final CapturedMailbox MAILBOX =
      CapturedMailbox.of(
          new Snapshot(
              Snapshot.FORMAT,
              Snapshot.VERSION,
              "0123456789abcdef",
              1,
              Depth.CONTENT,
              null,
              "EWS mail.example:443",
              null,
              Instant.EPOCH,
              null,
              null),
          "anna",
          List.of(new Kept(List.of("INBOX"), FolderRole.INBOX, 7, ACCOUNT, 3L)),
          List.of(CALENDAR));

  private static CapturedMailbox parsed(String text) {
    return CapturedMailbox.parse(
        Map.of(CapturedMailbox.METADATA, text, CapturedMailbox.SHA256, Sha256.of(text)));
  }

  private static String text() {
    return MAILBOX.metadata().get(CapturedMailbox.METADATA);
  }

  @Test
  void countsOfWhatWasNotReadAreKept() {
    CapturedMailbox read = CapturedMailbox.parse(MAILBOX.metadata());

    assertThat(read).isEqualTo(MAILBOX);
    assertThat(read.leftOut()).containsExactly(CALENDAR);
    assertThat(read.folders().get(0).outOfSight()).isEqualTo(3);
  }

  @Test
  void earlierFilesSayNothingOfThem() {
    String earlier = text().replace(",\"hidden\":3", "").replace(",\"items\":31", "");

    assertThat(earlier).doesNotContain("hidden", "31");
    assertThat(parsed(earlier).folders().get(0).outOfSight()).isZero();
    assertThat(parsed(earlier).leftOut()).extracting(SkippedFolder::items).containsExactly(0L);
  }

  @Test
  void whatEveryFileMustSayMayNotBeLeftOut() {
    assertThatThrownBy(() -> parsed(text().replace("\"depth\":\"CONTENT\",", "")))
        .isInstanceOf(DamagedRow.class);
    assertThatThrownBy(() -> parsed(text().replace("\"unavailable\":null,", "")))
        .isInstanceOf(DamagedRow.class);
    assertThatThrownBy(() -> parsed("[]")).isInstanceOf(DamagedRow.class);
  }
}
