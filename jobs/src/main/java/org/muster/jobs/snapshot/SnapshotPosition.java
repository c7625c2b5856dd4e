package org.muster.jobs.snapshot;

import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;

/**
 * How far a folder of a snapshot was read, version 1: {@code 1/items}.
 *
 * @param items how many of the folder's items were read
 */
record SnapshotPosition(long items) {

  private static final String VERSION = "1/";

  static SnapshotPosition parse(Position position) throws PositionLostException {
    String value = position.value();
    if (position.isStart()) {
      return new SnapshotPosition(0);
    }
    try {
      if (value.startsWith(VERSION)) {
        return new SnapshotPosition(Long.parseLong(value.substring(VERSION.length())));
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new PositionLostException(
        "Cannot go on reading folder: its position is of another version");
  }

  Position position() {
    return new Position(VERSION + items);
  }
}
