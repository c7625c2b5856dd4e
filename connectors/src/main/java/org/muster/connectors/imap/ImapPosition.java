package org.muster.connectors.imap;

import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;

/**
 * How far a folder was read, version 1: {@code 1/uidvalidity/uidnext/last/tally}.
 *
 * @param uidValidity 0 where the server's UIDs do not last: such a position leads nowhere
 * @param uidNext UIDNEXT when the folder was opened first; later messages arrived
 * @param last UID of the last message done with
 */
record ImapPosition(long uidValidity, long uidNext, long last, FolderTally tally) {

  private static final String VERSION = "1";

  /** Parses any position but the start. */
  static ImapPosition parse(Position position) throws PositionLostException {
    String[] fields = position.value().split("/", -1);
    if (fields.length != 5 || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    return new ImapPosition(
        Long.parseLong(fields[1]),
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        FolderTally.parse(fields[4]));
  }

  Position position() {
    return new Position(
        String.join("/", VERSION, "" + uidValidity, "" + uidNext, "" + last, "" + tally));
  }
}
