package org.muster.connectors.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Reads the files that a folder held when it was opened, by name. */
public final class FileCursor implements FolderCursor {

  private final FileFolder folder;
  private final BooleanSupplier mailboxClosed;
  private final FolderTally tally;
  private final String end;
  private final NavigableMap<String, Path> files;
  private NavigableMap<String, Path> listedAgain = new TreeMap<>();
  private String last;
  private boolean closed;

  private FileCursor(
      FileFolder folder,
      FilePosition from,
      NavigableMap<String, Path> files,
      BooleanSupplier mailboxClosed) {
    this.folder = folder;
    this.mailboxClosed = mailboxClosed;
    this.tally = from.tally();
    this.end = from.end();
    this.last = from.last();
    this.files = files;
  }

  /**
   * Opens a folder at its start, or where an earlier cursor stood.
   *
   * @throws PositionLostException if the files now there do not tell which of them are left to read
   */
  public static FileCursor open(FileFolder folder, Position after, BooleanSupplier mailboxClosed)
      throws IOException {
    NavigableMap<String, Path> files = folder.list();
    if (after.isStart()) {
      String end = files.isEmpty() ? "" : files.lastKey();
      FolderTally tally = new FolderTally(files.size(), files.size());
      return new FileCursor(folder, new FilePosition(tally, end, ""), files, mailboxClosed);
    }
    FilePosition from = FilePosition.parse(after);
    NavigableMap<String, Path> rest = new TreeMap<>(files.headMap(from.end(), true));
    rest.headMap(from.last(), true).clear();
    long gone = from.tally().remaining() - rest.size();
    if (gone < 0) {
      throw new PositionLostException(
          "Cannot go on reading folder: files came that sort among those listed before");
    }
    from.tally().vanished(gone);
    return new FileCursor(folder, from, rest, mailboxClosed);
  }

  @Override
  public Optional<ItemDigest> next() throws IOException {
    Map.Entry<String, Path> entry;
    while ((entry = files.firstEntry()) != null) {
      if (closed || mailboxClosed.getAsBoolean()) {
        throw new IOException("Cannot read folder: it was closed");
      }
      last = entry.getKey();
      Optional<ItemDigest> item = read(last, entry.getValue());
      files.remove(last);
      if (item.isPresent()) {
        return item;
      }
      tally.vanished(1);
    }
    countArrivals();
    return Optional.empty();
  }

  @Override
  public Optional<ItemDigest> passOver() {
    Map.Entry<String, Path> entry = files.pollFirstEntry();
    if (entry == null) {
      return Optional.empty();
    }
    last = entry.getKey();
    tally.unreadable();
    return Optional.of(folder.unreadable(entry.getValue()));
  }

  /** Empty if the file is neither where it was listed nor under another name. */
  private Optional<ItemDigest> read(String name, Path listed) throws IOException {
    Optional<ItemDigest> item = tryRead(listed);
    Path renamed = listedAgain.get(name);
    if (item.isEmpty() && renamed != null) {
      item = tryRead(renamed);
    }
    if (item.isEmpty()) {
      listedAgain = folder.list();
      renamed = listedAgain.get(name);
      item = renamed == null ? Optional.empty() : tryRead(renamed);
    }
    return item;
  }

  private Optional<ItemDigest> tryRead(Path file) {
    try {
      ItemDigest item = folder.read(file);
      tally.read(item.flags());
      return Optional.of(item);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      tally.unreadable();
      return Optional.of(folder.unreadable(file));
    }
  }

  /** Files that sort behind the list have come; so have others if there are more than were left. */
  private void countArrivals() throws IOException {
    NavigableMap<String, Path> now = folder.list();
    FolderAccount account = tally.account();
    long more = now.size() - (account.listed() - account.vanished());
    tally.arrivedSoFar(Math.max(now.tailMap(end, false).size(), more));
  }

  @Override
  public Position position() {
    return new FilePosition(tally, end, last).position();
  }

  @Override
  public FolderAccount account() {
    return tally.account();
  }

  @Override
  public void close() {
    closed = true;
  }
}
