package org.muster.jobs.mover;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.claim.ItemClaim;
import org.muster.rules.claim.ItemClaim.Kind;
import org.muster.rules.claim.MailboxClaim;
import org.muster.rules.wave.MailboxPair;

/** Lines as imapsync and Exchange write them, with people who do not exist. */
class MoverLogTest {

  private static final String LOGIN =
      """
      Host1: IMAP server [imap.old.example] port [993] user [anna]
      Host2: IMAP server [imap.new.example] port [993] user [anna@new.example]
      """;

  private static final List<MailboxPair> PAIRS =
      List.of(pair(0, "anna", "anna@new.example"), pair(1, "ben", "ben@new.example"));

  @TempDir Path folder;

  private static MailboxPair pair(int number, String source, String target) {
    return new MailboxPair(
        number,
        2 + number,
        List.of(source),
        target,
        "",
        "",
        MailboxPair.Kind.PERSON,
        MailboxPair.Expectation.MIGRATED,
        "",
        null,
        null,
        List.of());
  }

  private MoverReport read(String... files) throws IOException {
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("log" + i), files[i]);
    }
    return MoverLog.read(folder, PAIRS);
  }

  private List<ItemClaim> said(String line) throws IOException {
    return read(LOGIN + line + "\n").claims().ofSource("anna").all();
  }

  @Test
  void messageBeyondTheSizeAskedForIsTooLarge() throws IOException {
    assertThat(said("msg INBOX/5 skipped (1058314 exceeds maxsize limit 1000000 bytes)"))
        .containsExactly(new ItemClaim("inbox", 5, Kind.TOO_LARGE));
  }

  @Test
  void messageThatTheTargetDoesNotTakeIsRefused() throws IOException {
    String line =
        "- msg INBOX.Sent/3 {33423} could not append ( Subject:[too large], Date:[\"23-Nov-2008"
            + " 11:35:01 +0100\"], Size:[33423] ) to folder Sent: Error sending '35 APPEND Sent':"
            + " 35 NO [SERVERBUG] Internal error occurred. (0.000 + 0.000 secs).";
    assertThat(said(line)).containsExactly(new ItemClaim("sent", 3, Kind.REFUSED));
  }

  @Test
  void messageThatTheTargetFindsTooLargeIsSo() throws IOException {
    String line =
        "Err 1/1: - msg INBOX/866 {78363723} could not append ( Subject:[Audit], Date:[\"22-Aug-2008"
            + " 10:48:07 +0530\"], Size:[36143072], Flags:[\\Seen] ) to folder INBOX: Error sending"
            + " 'APPEND INBOX': 881 NO [LIMIT] Mail size is larger than the maximum size allowed by"
            + " server configuration";
    assertThat(said(line)).containsExactly(new ItemClaim("inbox", 866, Kind.TOO_LARGE));
  }

  @Test
  void messageThatTheSourceDoesNotGiveIsNotGiven() throws IOException {
    String line =
        "Err 1983/2000: - msg &XfJT0ZAB-/1983 {0} S[19365] F[\\Seen] I[22-Jan-2009 08:47:07 +0100]"
            + " could not be fetched:";
    assertThat(said(line))
        .containsExactly(new ItemClaim("\u5DF2\u53D1\u9001", 1983, Kind.NOT_GIVEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host1: ", "Host1 "})
  void messageWithoutHeadersIsNotKnown(String host) throws IOException {
    String line =
        host
            + "Archive/All Mail/1595 size 1898 ignored (no wanted headers so we ignore this message."
            + " To solve this: use --addheader)";
    assertThat(said(line))
        .containsExactly(new ItemClaim("archive/all mail", 1595, Kind.NO_HEADERS));
  }

  @Test
  void lineThatSpeaksOfAnItemInAnotherWayIsCounted() throws IOException {
    MoverReport report =
        read(
            LOGIN
                + "msg INBOX/5 {7451} copied to INBOX/5 1.73 msgs/s 2.095 MiB copied\n"
                + "Host2: folder [INBOX] selected 614 messages, duplicates 0\n"
                + "message INBOX 5: could not append for whatever reason\n");
    assertThat(report.unreadable()).isOne();
    assertThat(report.claims().sources()).isEmpty();
  }

  @Test
  void eachLoginBeginsAnotherMailbox() throws IOException {
    String tooLarge = "msg INBOX/%d skipped (12 exceeds maxsize limit 10 bytes)\r\n";
    MoverReport report =
        read(
            tooLarge.formatted(1)
                + LOGIN
                + tooLarge.formatted(2)
                + LOGIN.replace("[anna]", "[Ben*migrator]")
                + tooLarge.formatted(3)
                + LOGIN.replace("[anna]", "[carl]")
                + tooLarge.formatted(4));
    assertThat(report.claims().ofSource("anna").all())
        .extracting(ItemClaim::uid)
        .containsExactly(2L);
    assertThat(report.claims().ofSource("ben").all())
        .extracting(ItemClaim::uid)
        .containsExactly(3L);
    assertThat(report.unlisted()).isOne();
  }

  @Test
  void lineOfAnyLengthIsReadInBoundedMemory() throws IOException {
    String subject = "x".repeat(1 << 20);
    assertThat(
            said("- msg INBOX/7 {12} could not append ( Subject:[" + subject + "] ) to folder X"))
        .containsExactly(new ItemClaim("inbox", 7, Kind.REFUSED));
  }

  @Test
  void moreClaimsThanThereIsRoomForAreCounted() throws IOException {
    StringBuilder log = new StringBuilder(LOGIN);
    for (int uid = 0; uid < Hearing.MOST + 3; uid++) {
      log.append("msg INBOX/").append(uid).append(" skipped (2 exceeds maxsize limit 1 bytes)\n");
    }
    MoverReport report = read(log.toString());
    assertThat(report.claims().ofSource("anna").all()).hasSize(Hearing.MOST);
    assertThat(report.dropped()).isEqualTo(3);
  }

  private static final String REPORT =
      """
      #TYPE Microsoft.Exchange.Management.RecipientTasks.MoveRequestStatistics
      "DisplayName","Alias","Status","StatusDetail","BadItemsEncountered","LargeItemsEncountered","Message"
      "Anna Example","anna","Completed","Completed","2","1","all
      well, but for \"\"three\"\"\"
      "Ben Example","ben","Failed","FailedOther","0","0","Error: quota"
      """;

  @Test
  void rowOfAMoveReportSpeaksOfAMailbox() throws IOException {
    MoverReport report = read(REPORT);
    assertThat(report.claims().ofTarget("anna@new.example")).isEqualTo(new MailboxClaim(true, 3));
    assertThat(report.claims().ofTarget("ben@new.example")).isEqualTo(new MailboxClaim(false, 0));
    assertThat(report.unreadable()).isZero();
  }

  @Test
  void reportInUtf16IsRead() throws IOException {
    Files.write(folder.resolve("report.csv"), ("\uFEFF" + REPORT).getBytes(UTF_16LE));
    assertThat(read().claims().targets()).hasSize(2);
  }

  @Test
  void rowsThatCannotBeReadAreCounted() throws IOException {
    MoverReport report =
        read(
            """
            Alias;Status;BadItemsEncountered
            anna;Completed;many
            anna;;0
            ;Completed;0
            ben
            carl;Completed;0
            """);
    assertThat(report.unreadable()).isEqualTo(4);
    assertThat(report.unlisted()).isOne();
    assertThat(report.claims().targets()).isEmpty();
  }

  @Test
  void laterReportCounts() throws IOException {
    String row = "Alias,Status,BadItemsEncountered\nanna,%s,%d\n";
    assertThat(
            read(row.formatted("Failed", 0), row.formatted("CompletedWithWarning", 4))
                .claims()
                .ofTarget("anna@new.example"))
        .isEqualTo(new MailboxClaim(true, 4));
  }

  @Test
  void aliasThatTwoMailboxesShareIsNobodys() throws IOException {
    Files.writeString(folder.resolve("r"), "Alias,Status,BadItemsEncountered\nanna,Failed,0\n");
    List<MailboxPair> pairs =
        List.of(pair(0, "a", "anna@new.example"), pair(1, "b", "anna@other.example"));
    assertThat(MoverLog.read(folder, pairs).claims().targets()).isEmpty();
  }

  @Test
  void reportBeyondTheLimitIsRefused() throws IOException {
    Path file = folder.resolve("report.csv");
    Files.writeString(file, "Alias,Status,BadItemsEncountered\n");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((64L << 20) + 1);
    }
    assertThatThrownBy(() -> MoverLog.read(file, PAIRS))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read a mover's report: it has more than 64 MiB (give one a wave)");
  }

  @Test
  void wordsNameNobody() throws IOException {
    assertThat(
            read(REPORT, LOGIN + "msg INBOX/5 skipped (2 exceeds maxsize limit 1 bytes)").words())
        .isEqualTo(
            "the mover's log speaks of 1 items and 2 mailboxes; lines not understood: 0,"
                + " mailboxes not in the list: 0, claims not kept: 0");
  }
}
