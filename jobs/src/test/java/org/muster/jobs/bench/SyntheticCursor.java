package org.muster.jobs.bench;

import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.jobs.bench.SyntheticItems.Fate;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;

/**
 * Hands out the items of one folder: those of its own numbers that arrived, then those moved here
 * from the folder before.
 */
final class SyntheticCursor implements FolderCursor {

  private final SyntheticItems of;
  private final int items;
  private final int folder;
  private int step;
  private long given;
  private boolean again;

  SyntheticCursor(SyntheticItems of, int items, int folder) {
    this.of = of;
    this.items = items;
    this.folder = folder;
  }

  static long count(SyntheticItems of, int items, int folder) {
    SyntheticCursor cursor = new SyntheticCursor(of, items, folder);
    while (cursor.number() >= 0) {
      cursor.given++;
    }
    return cursor.given;
  }

  @Override
  public Optional<ItemDigest> next() {
    int number = number();
    return number < 0 ? Optional.empty() : Optional.of(of.item(number, ++given));
  }

  /** Of the next item; below zero at the end. */
  private int number() {
    int own = items / SyntheticStore.FOLDERS;
    if (again) {
      again = false;
      return first(folder) + step - 1;
    }
    while (step < 2 * own) {
      int at = step++;
      int number =
          at < own ? first(folder) + at : first(folder + SyntheticStore.FOLDERS - 1) + at - own;
      Fate fate = of.side() == Side.SOURCE ? Fate.COPIED : of.fate(number);
      again = at < own && fate == Fate.DUPLICATED;
      if (at < own ? fate != Fate.MISSING && fate != Fate.MOVED : fate == Fate.MOVED) {
        return number;
      }
    }
    return -1;
  }

  private int first(int ordinal) {
    return ordinal % SyntheticStore.FOLDERS * (items / SyntheticStore.FOLDERS);
  }

  @Override
  public Optional<ItemDigest> passOver() {
    return next();
  }

  @Override
  public Position position() {
    return new Position("" + given);
  }

  @Override
  public FolderAccount account() {
    return new FolderAccount(given, given, given, 0, 0, 0, 0, 0);
  }

  @Override
  public void close() {
    // nothing is open
  }
}
