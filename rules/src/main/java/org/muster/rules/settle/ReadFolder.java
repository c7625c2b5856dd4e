package org.muster.rules.settle;

import java.util.List;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;

/**
 * A folder of one mailbox, with the items of the attempt that counts.
 *
 * @param whole whether the folder was read to its end
 * @param items in the order in which their blocks came
 */
record ReadFolder(
    Side side,
    int member,
    Folder folder,
    boolean whole,
    FolderAccount account,
    List<ItemDigest> items) {

  ReadFolder {
    items = OnDemand.copyOf(items);
  }

  FolderPath path() {
    return folder.path();
  }

  /** Whether it holds what its owner deleted. */
  boolean isOfDeleted() {
    return folder.role() == FolderRole.RECOVERABLE;
  }

  /** What the ledger says of this folder once its items are matched, but for their octets. */
  Ledger.Account compared() {
    return new Ledger.Account(
        account.declared(),
        account.listed(),
        account.read(),
        account.unreadable(),
        account.vanished(),
        account.arrived(),
        account.deleted(),
        0);
  }

  /** What the ledger says where items are not compared: only what the server declared. */
  Ledger.Account declared() {
    return new Ledger.Account(account.declared(), 0, 0, 0, 0, 0, 0, 0);
  }

  /** Items that are there by what the server declared or listed, whichever is more. */
  long held() {
    return Math.max(account.declared(), account.listed());
  }

  /** Whether the folder was read to its end and its account speaks of the very items sent. */
  boolean isSound() {
    return whole && account.balances() && account.read() + account.unreadable() == items.size();
  }
}
