package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.folder.FolderTally;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/**
 * Reads the messages that a file held when it was counted. If the file has changed by the time of
 * going on, or at the end, other than by messages that were appended, the position is lost: nobody
 * knows what was read.
 */
final class MboxCursor implements FolderCursor {

  private final Path file;
  private final MboxForm form;
  private final Digester digester;
  private final MboxReader reader;
  private final BooleanSupplier mailboxClosed;
  private final FileOctets octets;
  private final MboxEntries entries;
  private final Census census;
  private final FolderTally tally;
  private long at;
  private boolean closed;

  private MboxCursor(Opening opening, MboxPosition from, FileOctets octets) {
    this.file = opening.file();
    this.form = opening.form();
    this.digester = opening.digester();
    this.reader = opening.reader();
    this.mailboxClosed = opening.mailboxClosed();
    this.octets = octets;
    this.entries = new MboxEntries(octets, form);
    this.census = from.census();
    this.tally = from.tally();
    this.at = from.at();
  }

  /** What a cursor is opened with. */
  record Opening(
      Path file,
      MboxForm form,
      Digester digester,
      MboxReader reader,
      BooleanSupplier mailboxClosed) {

    MboxCursor at(Census counted) throws IOException {
      FolderTally tally = new FolderTally(counted.messages(), counted.messages());
      return open(new MboxPosition(tally, counted, counted.first()));
    }

    MboxCursor after(Position position) throws IOException {
      MboxCursor cursor = open(MboxPosition.parse(position));
      try {
        cursor.arrived();
        return cursor;
      } catch (IOException e) {
        cursor.close();
        throw e;
      }
    }

    private MboxCursor open(MboxPosition from) throws IOException {
      return new MboxCursor(this, from, FileOctets.open(file, from.census().size()));
    }
  }

  @Override
  public Optional<ItemDigest> next() throws IOException {
    if (closed || mailboxClosed.getAsBoolean()) {
      throw new IOException("Cannot read folder: it was closed");
    }
    if (at >= census.size()) {
      tally.arrivedSoFar(arrived());
      return Optional.empty();
    }
    MboxEntry entry = entries.at(at);
    ItemDigest item = reader.read(octets, entry);
    tally.read(item.flags());
    at = entry.next();
    return Optional.of(item);
  }

  @Override
  public Optional<ItemDigest> passOver() throws IOException {
    if (at >= census.size()) {
      return Optional.empty();
    }
    MboxEntry entry = entries.at(at);
    tally.unreadable();
    at = entry.next();
    return Optional.of(reader.unreadable(entry));
  }

  /**
   * How many messages were appended since the file was counted.
   *
   * @throws PositionLostException if anything else was done to it
   */
  private long arrived() throws IOException {
    try {
      BasicFileAttributes now = Census.attributes(file);
      if (census.isStill(now)) {
        return 0;
      }
      if (now.size() >= census.size()
          && census.seal().equals(Census.seal(file, census.size(), digester))) {
        return Census.messages(file, census.size(), now.size(), form);
      }
    } catch (NoSuchFileException e) {
      // it is another file, or none, by now
    }
    throw new PositionLostException("Cannot go on reading folder: its file was written meanwhile");
  }

  @Override
  public Position position() {
    return new MboxPosition(tally, census, at).position();
  }

  @Override
  public FolderAccount account() {
    return tally.account();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    octets.close();
  }
}
