package org.muster.connectors.ews.standin.store;

/** One difference since a place in a folder's log of changes. */
public sealed interface SyncChange {

  /** Its place in the log. */
  long at();

  /** An item that was not there. */
  record Create(StandInItem item, long at) implements SyncChange {}

  /** An item of which something changed. */
  record Update(StandInItem item, long at) implements SyncChange {}

  /** An item of which only the read flag changed. */
  record ReadFlag(StandInItem item, long at) implements SyncChange {}

  /** An item that is gone, by deletion or a move. */
  record Delete(String id, long at) implements SyncChange {}
}
