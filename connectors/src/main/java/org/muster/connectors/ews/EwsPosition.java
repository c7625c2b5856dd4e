package org.muster.connectors.ews;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;

/**
 * How far a folder was read, version 2: {@code 2|state|ahead|last|tally}, the first and the third
 * percent-encoded. Items are read in the order of their ids, so that neither a page nor an offset
 * of the server's matters.
 *
 * @param state the folder's sync state when it was opened first: what it tells as created since has
 *     arrived; empty where the folder is not synchronised
 * @param ahead which ids are still to come, summed up: there, nothing else tells arrivals apart
 * @param last id of the last item done with; empty before the first
 */
record EwsPosition(String state, long ahead, String last, FolderTally tally) {

  private static final String VERSION = "2";

  /** Parses any position but the start. */
  static EwsPosition parse(Position position) throws PositionLostException {
    String[] fields = position.value().split("\\|", -1);
    if (fields.length != 5 || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    return new EwsPosition(
        decoded(fields[1]),
        Long.parseLong(fields[2]),
        decoded(fields[3]),
        FolderTally.parse(fields[4]));
  }

  boolean isSynchronised() {
    return !state.isEmpty();
  }

  Position position() {
    return new Position(
        String.join(
            "|", VERSION, encoded(state), Long.toString(ahead), encoded(last), tally.toString()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
