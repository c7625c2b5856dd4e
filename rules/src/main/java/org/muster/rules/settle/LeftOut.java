package org.muster.rules.settle;

import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;

/**
 * A folder of one mailbox that is listed but not compared.
 *
 * @param items how many the server says it holds; 0 where it does not say
 */
record LeftOut(
    Side side,
    int member,
    FolderPath path,
    FolderRole role,
    SkippedFolder.Reason reason,
    long items) {

  static LeftOut byServer(Side side, int member, SkippedFolder folder) {
    return new LeftOut(side, member, folder.path(), folder.role(), folder.reason(), folder.items());
  }

  static LeftOut byWaveFile(ReadFolder folder) {
    return of(folder, SkippedFolder.Reason.BY_WAVE_FILE);
  }

  static LeftOut ofDeleted(ReadFolder folder) {
    return of(folder, SkippedFolder.Reason.RECOVERABLE);
  }

  private static LeftOut of(ReadFolder folder, SkippedFolder.Reason reason) {
    return new LeftOut(
        folder.side(),
        folder.member(),
        folder.path(),
        folder.folder().role(),
        reason,
        folder.folder().declared());
  }

  boolean isOnSource() {
    return side == Side.SOURCE;
  }

  /** What its server declared: a statement, and no part of any sum. */
  Ledger declared() {
    Ledger.Account account = new Ledger.Account(items, 0, 0, 0, 0, 0, 0, 0);
    return isOnSource()
        ? new LedgerTally().ledger(account, Ledger.Account.NONE)
        : new LedgerTally().ledger(Ledger.Account.NONE, account);
  }

  /** Whether items may lie in it that belong to the mailbox and that nobody looked at. */
  boolean mayHoldItems() {
    return switch (reason) {
      case NOT_SELECTABLE, NON_EXISTENT, RECOVERABLE -> false;
      default -> true;
    };
  }
}
