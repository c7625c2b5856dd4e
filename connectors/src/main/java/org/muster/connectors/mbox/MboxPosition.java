package org.muster.connectors.mbox;

import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;
import org.muster.rules.mail.Digest;

/**
 * How far an mbox was read, version 1: {@code 1/tally/size/changed/high/low/first/at}, the first
 * octets of the seal as numbers.
 *
 * @param at offset of the next message
 */
record MboxPosition(FolderTally tally, Census census, long at) {

  private static final String VERSION = "1";
  private static final int FIELDS = 8;

  static MboxPosition parse(Position position) throws PositionLostException {
    String[] fields = position.value().split("/", -1);
    if (fields.length != FIELDS || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    FolderTally tally = FolderTally.parse(fields[1]);
    Census census =
        new Census(
            Long.parseLong(fields[2]),
            Long.parseLong(fields[3]),
            new Digest(Long.parseLong(fields[4]), Long.parseLong(fields[5])),
            Long.parseLong(fields[6]),
            tally.account().listed());
    return new MboxPosition(tally, census, Long.parseLong(fields[7]));
  }

  Position position() {
    return new Position(
        String.join(
            "/",
            VERSION,
            tally.toString(),
            Long.toString(census.size()),
            Long.toString(census.changed()),
            Long.toString(census.seal().high()),
            Long.toString(census.seal().low()),
            Long.toString(census.first()),
            Long.toString(at)));
  }
}
