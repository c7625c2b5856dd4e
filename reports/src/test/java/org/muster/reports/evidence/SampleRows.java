package org.muster.reports.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.evidence.ProtectedItems;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.wave.MailboxPair;

/** Rows of made-up pairs in which every number is another. */
final class SampleRows {

  static final String PRIVATE_FOLDER = "Projects/Zoë's ward round";
  static final long STARTED = 1_234_660_329L;

  private SampleRows() {}

  /** A pair with this many items, of which each has a finding, and two folders. */
  static PairRows pair(int pair, int items) {
    return new PairRows(
        mailbox(pair, items, items, 2),
        IntStream.range(0, 2).mapToObj(n -> folder(pair, n)).toList(),
        IntStream.range(0, items).mapToObj(n -> finding(pair, n)).toList(),
        IntStream.range(0, items).mapToObj(n -> item(pair, n)).toList());
  }

  static MailboxRow mailbox(int pair, long items, long findings, long folders) {
    return new MailboxRow(
        pair,
        pair + 2,
        "MB%04d".formatted(pair),
        pair % 2 == 0 ? "RA7" : "",
        digest(pair, 1),
        MailboxPair.Kind.SHARED,
        MailboxPair.Expectation.DEFERRED,
        3,
        Depth.ENVELOPE,
        "maildir-maildir/1",
        pair % 2 == 0 ? Unavailability.LOCKED : null,
        pair % 3 == 0 ? Unavailability.DOES_NOT_EXIST : null,
        Grade.REVIEW,
        ledger(),
        pair % 2 == 0,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        items,
        findings,
        folders);
  }

  static FolderRow folder(int pair, int number) {
    return new FolderRow(
        digest(pair, 1000 + number),
        pair,
        digest(pair, 1),
        "Sent Items",
        number % 2 == 0,
        number % 2 == 1,
        number % 2 == 0 ? "" : "skipped by the wave file",
        ledger(),
        true,
        number,
        2L * number);
  }

  static FindingRow finding(int pair, int number) {
    boolean aboutItem = number % 2 == 0;
    return new FindingRow(
        digest(pair, 5000 + number),
        "REC-001",
        Severity.CRITICAL,
        digest(pair, 1),
        pair,
        pair + 2,
        "MB%04d".formatted(pair),
        "RA7",
        "Inbox",
        aboutItem ? Verdict.MISSING : null,
        Cause.TOO_LARGE,
        aboutItem ? digest(pair, 90_000 + number) : null,
        aboutItem ? Integer.valueOf(14_287 - number) : null,
        number + 1,
        "on the source only",
        STARTED,
        number % 3 == 0 ? "S-1" : null);
  }

  static ItemRow item(int pair, int number) {
    return new ItemRow(
        digest(pair, 90_000 + number),
        pair,
        number % 3,
        number % 3 == 1 ? Verdict.MISSING : Verdict.CHANGED,
        Cause.UNEXPLAINED,
        number % 2 == 0 ? List.of() : List.of(LayerKind.TO, LayerKind.TEXT),
        number % 2 == 0 ? Set.of() : EnumSet.of(Tolerance.EOL, Tolerance.SUBJ_CUT),
        number % 3 == 0 ? null : end(pair, number),
        number % 3 == 1 ? null : end(pair, number + 1));
  }

  private static ItemRow.End end(int pair, int number) {
    boolean dated = number % 2 == 0;
    return new ItemRow.End(
        PRIVATE_FOLDER,
        "1234567890/" + (1_000_000 + number),
        Condition.READ,
        dated ? Long.valueOf(STARTED - 86_400L * number) : null,
        dated ? Long.valueOf(STARTED - 86_399L * number) : null,
        dated ? EnumSet.of(Flag.SEEN, Flag.MDN_SENT) : Set.of(),
        14_971L + number,
        dated ? digest(pair, 200_000 + number) : null,
        digest(pair, 300_000 + number),
        dated ? ProtectionState.ENCRYPTED : null,
        dated ? "ZIP, encrypted, ZIP AES 256" : "",
        dated ? new StoreFacts(STARTED - 5, STARTED - 4, null, "00ff") : StoreFacts.NONE);
  }

  static Ledger ledger() {
    return new Ledger(
        new Account(1, 2, 3, 4, 5, 6, 7, 8, new ProtectedItems(17, 18, 19)),
        new Account(9, 10, 11, 12, 13, 14, 15, 16, new ProtectedItems(20, 21, 22)),
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        29,
        31,
        32,
        33,
        List.of(
            new CauseCount(Verdict.MISSING, Cause.STRANDED, 28),
            new CauseCount(Verdict.EXTRA, Cause.AFTER_CUTOVER, 30)));
  }

  /** As random as a keyed digest, and the same every time. */
  static Digest digest(long pair, long number) {
    return new Digest(mixed(pair << 32 | number), mixed(~number << 20 | pair));
  }

  private static long mixed(long seed) {
    long z = seed * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
