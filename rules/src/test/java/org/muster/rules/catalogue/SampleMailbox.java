package org.muster.rules.catalogue;

import java.util.List;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.match.FolderMatch;
import org.muster.rules.match.MailboxMatch;
import org.muster.rules.wave.MailboxPair;

/** One perfect mailbox pair and one perfect folder; a test names only what differs. */
public final class SampleMailbox {

  private long onSource = 1388;
  private long onTarget = 1388;
  private long matched = 1388;
  private long hidden;
  private long vanished;
  private long arrived;
  private MailboxPair.Expectation expectation = MailboxPair.Expectation.MIGRATED;
  private Depth depth = Depth.CONTENT;
  private Unavailability sourceUnavailable;
  private Unavailability targetUnavailable;
  private long notMail;
  private boolean wrongPair;
  private boolean folderOnTarget = true;
  private int mergedSources = 1;
  private SkippedFolder.Reason skipped;
  private int begunAgain;

  private SampleMailbox() {}

  public static SampleMailbox perfect() {
    return new SampleMailbox();
  }

  public SampleMailbox holding(long source, long target, long matching) {
    onSource = source;
    onTarget = target;
    matched = matching;
    return this;
  }

  /** Items that the source declares and does not list. */
  public SampleMailbox hiding(long items) {
    hidden = items;
    return this;
  }

  public SampleMailbox changing(long vanishedItems, long arrivedItems) {
    vanished = vanishedItems;
    arrived = arrivedItems;
    return this;
  }

  public SampleMailbox expected(MailboxPair.Expectation value) {
    expectation = value;
    return this;
  }

  public SampleMailbox depth(Depth value) {
    depth = value;
    return this;
  }

  public SampleMailbox sourceUnavailable(Unavailability value) {
    sourceUnavailable = value;
    return this;
  }

  public SampleMailbox targetUnavailable(Unavailability value) {
    targetUnavailable = value;
    return this;
  }

  public SampleMailbox notMail(long items) {
    notMail = items;
    return this;
  }

  public SampleMailbox wrongPair() {
    wrongPair = true;
    return this;
  }

  public SampleMailbox folderMissing() {
    folderOnTarget = false;
    return this;
  }

  public SampleMailbox merged(int sources) {
    mergedSources = sources;
    return this;
  }

  public SampleMailbox skipped(SkippedFolder.Reason value) {
    skipped = value;
    return this;
  }

  public SampleMailbox begunAgain(int times) {
    begunAgain = times;
    return this;
  }

  public MailboxMatch get() {
    MailboxPair pair =
        new MailboxPair(
            0,
            17,
            List.of("source"),
            "target",
            "X26",
            "",
            MailboxPair.Kind.PERSON,
            expectation,
            "",
            null,
            null,
            List.of());
    return new MailboxMatch(
        pair, depth, sourceUnavailable, targetUnavailable, notMail, wrongPair, ledger());
  }

  public FolderMatch folder() {
    return new FolderMatch(
        FolderRole.INBOX,
        depth,
        true,
        folderOnTarget,
        mergedSources,
        skipped,
        begunAgain,
        ledger());
  }

  private Ledger ledger() {
    Ledger.Account source =
        new Ledger.Account(
            onSource + hidden, onSource, onSource - vanished, 0, vanished, arrived, 0, 0);
    Ledger.Account target = new Ledger.Account(onTarget, onTarget, onTarget, 0, 0, 0, 0, 0);
    long missing = onSource - vanished - matched;
    return new Ledger(
        source,
        target,
        matched,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        missing,
        onTarget - matched,
        0,
        0,
        0,
        List.of());
  }
}
