package org.muster.connectors.folder;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.FolderAccount;

/** The account of a folder while it is read; travels in positions as text. */
public final class FolderTally {

  private static final int FIELDS = 7;

  private final long declared;
  private final long listed;
  private long read;
  private long unreadable;
  private long vanished;
  private long arrived;
  private long deleted;

  public FolderTally(long declared, long listed) {
    this.declared = declared;
    this.listed = listed;
  }

  /**
   * Parses what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if it did not write this
   */
  public static FolderTally parse(String text) {
    long[] fields = Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          "Invalid tally: '%s' (must be %d numbers)".formatted(text, FIELDS));
    }
    FolderTally tally = new FolderTally(fields[0], fields[1]);
    tally.read = fields[2];
    tally.unreadable = fields[3];
    tally.vanished = fields[4];
    tally.arrived = fields[5];
    tally.deleted = fields[6];
    return tally;
  }

  public void read(Set<Flag> flags) {
    read++;
    if (flags.contains(Flag.DELETED)) {
      deleted++;
    }
  }

  public void unreadable() {
    unreadable++;
  }

  public void vanished(long items) {
    vanished += items;
  }

  /** States how many items have come since the folder was opened first. */
  public void arrivedSoFar(long items) {
    arrived = items;
  }

  public long arrived() {
    return arrived;
  }

  /** Items listed of which it is not known yet what became of them. */
  public long remaining() {
    return listed - read - unreadable - vanished;
  }

  public FolderAccount account() {
    return new FolderAccount(declared, listed, read, unreadable, vanished, arrived, deleted, 0);
  }

  @Override
  public String toString() {
    return LongStream.of(declared, listed, read, unreadable, vanished, arrived, deleted)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(","));
  }
}
