package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
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

/** Reads the files that a folder held when it was opened, by base name. */
final class MaildirCursor implements FolderCursor {

  private final MaildirFolder folder;
  private final MaildirReader reader;
  private final BooleanSupplier mailboxClosed;
  private final FolderTally tally;
  private final String end;
  private final NavigableMap<String, Path> files;
  private NavigableMap<String, Path> listedAgain = new TreeMap<>();
  private String last;
  private boolean closed;

  private MaildirCursor(
      MaildirFolder folder,
      MaildirReader reader,
      MaildirPosition from,
      NavigableMap<String, Path> files,
      BooleanSupplier mailboxClosed) {
    this.folder = folder;
    this.reader = reader;
    this.mailboxClosed = mailboxClosed;
    this.tally = from.tally();
    this.end = from.end();
    this.last = from.last();
    this.files = files;
  }

  static MaildirCursor open(
      MaildirFolder folder, MaildirReader reader, Position after, BooleanSupplier mailboxClosed)
      throws IOException {
    NavigableMap<String, Path> files = folder.list();
    if (after.isStart()) {
      String end = files.isEmpty() ? "" : files.lastKey();
      FolderTally tally = new FolderTally(files.size(), files.size());
      MaildirPosition start = new MaildirPosition(tally, end, "");
      return new MaildirCursor(folder, reader, start, files, mailboxClosed);
    }
    MaildirPosition from = MaildirPosition.parse(after);
    NavigableMap<String, Path> rest = new TreeMap<>(files.headMap(from.end(), true));
    rest.headMap(from.last(), true).clear();
    long gone = from.tally().remaining() - rest.size();
    if (gone < 0) {
      throw new PositionLostException(
          "Cannot go on reading folder: files came that sort among those listed before");
    }
    from.tally().vanished(gone);
    return new MaildirCursor(folder, reader, from, rest, mailboxClosed);
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
    return Optional.of(reader.unreadable(entry.getValue()));
  }

  /** Empty if the file is neither where it was listed nor under another name. */
  private Optional<ItemDigest> read(String base, Path listed) throws IOException {
    Optional<ItemDigest> item = tryRead(listed);
    Path renamed = listedAgain.get(base);
    if (item.isEmpty() && renamed != null) {
      item = tryRead(renamed);
    }
    if (item.isEmpty()) {
      listedAgain = folder.list();
      renamed = listedAgain.get(base);
      item = renamed == null ? Optional.empty() : tryRead(renamed);
    }
    return item;
  }

  private Optional<ItemDigest> tryRead(Path file) {
    try {
      ItemDigest item = reader.read(file);
      tally.read(item.flags());
      return Optional.of(item);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      tally.unreadable();
      return Optional.of(reader.unreadable(file));
    }
  }

  private void countArrivals() throws IOException {
    Collection<String> now = folder.list().tailMap(end, false).keySet();
    tally.arrivedSoFar(now.size());
  }

  @Override
  public Position position() {
    return new MaildirPosition(tally, end, last).position();
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
