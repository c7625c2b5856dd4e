package org.muster.jobs.demo;

import static org.muster.jobs.demo.Correspondence.INBOX;
import static org.muster.jobs.demo.Correspondence.RESULTS;
import static org.muster.jobs.demo.Correspondence.SENT;
import static org.muster.jobs.demo.Correspondence.TRASH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** The ways in which the demo's mover goes wrong, one method a kind of trouble. */
final class Damages {

  static final Instant CUTOVER = Instant.parse("2009-02-14T18:00:00Z");

  static final String DELETED_LATER = "deleted by its owner?";
  static final String FILED_LATER = "filed by its owner?";
  static final String READ_LATER = "read by its owner?";

  private static final int TOO_DEEP = 150;

  private Damages() {}

  static void incomplete(Copy copy, Person owner, int mailbox) {
    copy.remove("nested", INBOX);
    copy.expect("message lost", "REC-001", Verdict.MISSING, Cause.UNEXPLAINED);
    copy.add(Correspondence.late(owner, mailbox, 0, CUTOVER.minus(Duration.ofDays(20))));
    copy.expect("message added", "REC-002", Verdict.EXTRA, Cause.UNEXPLAINED);
    copy.add(copy.find("alternative", INBOX));
    copy.expect("copied twice", "REC-003", Verdict.DUPLICATED, Cause.TARGET_DUPLICATE);
    copy.remove("list", RESULTS);
    copy.expect("second copy lost", "REC-003", Verdict.MISSING, Cause.SOURCE_DUPLICATE);
  }

  static void misplaced(Copy copy) {
    int lost = copy.removeFolder(RESULTS);
    copy.expect("folder lost", "REC-004", null, Cause.FOLDER_MISSING);
    for (int i = 0; i < lost; i++) {
      copy.expect("a message of that folder", "REC-001", Verdict.MISSING, Cause.FOLDER_MISSING);
    }
    copy.change("bounce", INBOX, item -> item.in(SENT));
    copy.expect("in another folder", "REC-006", Verdict.MOVED, Cause.UNEXPLAINED);
    copy.change("signed", INBOX, item -> item.flagged(item.flags().equals("S") ? "" : "S"));
    copy.expect("read mark lost", "REC-008", Verdict.EXACT, Cause.NONE);
    copy.change("enveloped", INBOX, item -> item.at(CUTOVER.minus(Duration.ofHours(3))));
    copy.expect("date of transfer", "REC-009", Verdict.EXACT, Cause.DATE_OF_TRANSFER);
  }

  static void renamed(Copy copy) {
    copy.change(
        "plain",
        INBOX,
        item -> item.saying(item.message().replace("Message-ID: <", "Message-ID: <new.")));
    copy.expect("new Message-ID", "REC-007", Verdict.NEW_MESSAGE_ID, Cause.UNEXPLAINED);
    copy.change("reply", INBOX, item -> item.saying(item.message().replace("\n\n", "\n\n\n")));
    copy.expect("white space", "FID-014", Verdict.EQUIVALENT, Cause.NONE);
  }

  static void altered(Copy copy, Alteration alteration) {
    copy.change(
        alteration.kind(),
        INBOX,
        item -> item.saying(alteration.change().apply(item.message())).spoilt());
    for (String rule : alteration.rules()) {
      copy.expect(alteration.damage(), rule, Verdict.CHANGED, Cause.UNEXPLAINED);
    }
  }

  static void exposed(Copy copy) {
    copy.expect("weak cipher", "ENC-002", Verdict.EXACT, Cause.NONE);
    copy.expect("claimed only", "ENC-005", Verdict.EXACT, Cause.NONE);
    copy.expect("private key", "ENC-011", Verdict.EXACT, Cause.NONE);
    copy.expect("password with its file", "ENC-008", Verdict.EXACT, Cause.NONE);
    copy.change("enveloped", INBOX, item -> item.saying(decrypted(item.message())));
    for (String rule : List.of("ENC-001", "FID-003", "FID-011")) {
      copy.expect("encryption lost", rule, Verdict.CHANGED, Cause.UNEXPLAINED);
    }
    copy.change("labelled", INBOX, item -> item.saying(unlabelled(item.message())));
    for (String rule : List.of("ENC-012", "FID-018")) {
      copy.expect("label lost", rule, Verdict.CHANGED, Cause.UNEXPLAINED);
    }
    copy.change("signed", INBOX, item -> item.saying(item.message().replace("Order", "No order")));
    for (String rule : List.of("FID-003", "FID-009", "FID-011")) {
      copy.expect("signed content altered", rule, Verdict.CHANGED, Cause.UNEXPLAINED);
    }
  }

  private static String decrypted(String message) {
    return message.split("\nContent-Type:", 2)[0]
        + "\nContent-Type: text/plain; charset=us-ascii\n\nThe results are as expected.\n";
  }

  private static String unlabelled(String message) {
    return message.replaceFirst("(?s)\nmsip_labels:.*?(?=\nSensitivity)", "");
  }

  /**
   * What people do after cutover must alarm nobody, where the target's own times prove it. A store
   * of octets keeps received times only, so that there the rest is found, too.
   */
  static void lived(Copy copy, Person owner, int mailbox) {
    copy.add(Correspondence.late(owner, mailbox, 1, CUTOVER.plus(Duration.ofHours(15))));
    copy.add(Correspondence.late(owner, mailbox, 2, CUTOVER.plus(Duration.ofHours(39))));
    Instant worked = CUTOVER.plus(Duration.ofHours(40));
    copy.change("list", INBOX, item -> item.in(TRASH).touchedAt(worked));
    copy.expect(DELETED_LATER, "REC-016", Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER);
    copy.change("latin1", INBOX, item -> item.in(RESULTS).touchedAt(worked));
    copy.expect(FILED_LATER, "REC-006", Verdict.MOVED, Cause.UNEXPLAINED);
    copy.change("nested", INBOX, item -> item.flagged("S").touchedAt(worked));
    copy.expect(READ_LATER, "REC-008", Verdict.EXACT, Cause.NONE);
  }

  /** Wraps nothing in so many multiparts that no reader follows them. */
  static DemoItem nestedTooDeep(DemoItem item) {
    StringBuilder message = new StringBuilder(item.message().split("\nContent-Type:", 2)[0]);
    for (int i = 0; i < TOO_DEEP; i++) {
      message.append("\nContent-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d".formatted(i, i));
    }
    return item.saying(message.append("\n\n").toString());
  }
}
