package org.muster.connectors.ews;

import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;

/**
 * How far a folder was read, version 1: {@code 1|state|last|tally}. Items are read in the order of
 * their ids, so that neither a page nor an offset of the server's matters.
 *
 * @param state the folder's sync state when it was opened first: what it tells as created since has
 *     arrived
 * @param last id of the last item done with; empty before the first
 */
record EwsPosition(String state, String last, FolderTally tally) {

  private static final String VERSION = "1";

  /** Parses any position but the start. */
  static EwsPosition parse(Position position) throws PositionLostException {
    String[] fields = position.value().split("\\|", -1);
    if (fields.length != 4 || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    return new EwsPosition(fields[1], fields[2], FolderTally.parse(fields[3]));
  }

  Position position() {
    return new Position(String.join("|", VERSION, state, last, tally.toString()));
  }
}
