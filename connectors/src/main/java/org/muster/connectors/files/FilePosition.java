package org.muster.connectors.files;

import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;

/**
 * How far a folder of files was read, version 1: {@code 1/tally/end/last}. No file name holds a
 * slash.
 *
 * @param end last name of the list that fixed the account; later ones arrived
 * @param last name of the last item done with
 */
record FilePosition(FolderTally tally, String end, String last) {

  private static final String VERSION = "1";

  static FilePosition parse(Position position) throws PositionLostException {
    String[] fields = position.value().split("/", -1);
    if (fields.length != 4 || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    return new FilePosition(FolderTally.parse(fields[1]), fields[2], fields[3]);
  }

  Position position() {
    return new Position(String.join("/", VERSION, tally.toString(), end, last));
  }
}
