package org.muster.jobs.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.jobs.wire.Wire;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;

/**
 * Items read at once.
 *
 * @param reached just after the last of them
 * @param account present if the folder has no more
 * @param isBroken whether the connection failed after them
 */
record Block(
    List<ItemDigest> items, Position reached, Optional<FolderAccount> account, boolean isBroken) {

  static Block of(List<ItemDigest> items, Position reached) {
    return new Block(items, reached, Optional.empty(), false);
  }

  static Block last(List<ItemDigest> items, FolderCursor cursor) {
    return new Block(items, cursor.position(), Optional.of(cursor.account()), false);
  }

  static Block broken(List<ItemDigest> items, Position reached) {
    return new Block(items, reached, Optional.empty(), true);
  }

  boolean isLast() {
    return account.isPresent();
  }

  List<Wire> wires(MailboxSplit split, Folder folder, int attempt) {
    int pair = split.pair().number();
    List<Wire> wires = new ArrayList<>();
    if (!items.isEmpty()) {
      wires.add(
          Wire.of(
              new ItemBlock(pair, split.side(), split.member(), folder.ordinal(), attempt, items)));
    }
    account
        .map(a -> begunAgain(a, attempt))
        .map(a -> new FolderRead(pair, split.side(), split.member(), folder.ordinal(), attempt, a))
        .ifPresent(read -> wires.add(Wire.of(read)));
    return wires;
  }

  private static FolderAccount begunAgain(FolderAccount a, int attempt) {
    return new FolderAccount(
        a.declared(),
        a.listed(),
        a.read(),
        a.unreadable(),
        a.vanished(),
        a.arrived(),
        a.deleted(),
        attempt);
  }
}
