package org.muster.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;

/**
 * How far a folder of a snapshot was read, version 1: {@code 1/file/items}.
 *
 * @param file tells the file from one that took its place: a snapshot may be taken again
 * @param items how many of the folder's items were read
 */
record SnapshotPosition(String file, long items) {

  private static final String VERSION = "1";

  static SnapshotPosition start(Path file) throws IOException {
    String identity =
        "%d-%d".formatted(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    return new SnapshotPosition(identity, 0);
  }

  /** Where to go on in the same file. */
  SnapshotPosition goOn(Position position) throws PositionLostException {
    if (position.isStart()) {
      return this;
    }
    String[] fields = position.value().split("/", -1);
    if (fields.length != 3 || !fields[0].equals(VERSION)) {
      throw new PositionLostException(
          "Cannot go on reading folder: its position is of another version");
    }
    if (!fields[1].equals(file)) {
      throw new PositionLostException(
          "Cannot go on reading folder: the snapshot was taken again meanwhile");
    }
    return after(Long.parseLong(fields[2]));
  }

  /** After so many items of the same folder. */
  SnapshotPosition after(long read) {
    return new SnapshotPosition(file, read);
  }

  Position position() {
    return new Position(String.join("/", VERSION, file, Long.toString(items)));
  }
}
