package org.muster.connectors.mbox;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.connectors.PositionLostException;

/** Finds the messages of an mbox, one after another. */
final class MboxEntries {

  private final FileOctets octets;
  private final MboxForm form;

  MboxEntries(FileOctets octets, MboxForm form) {
    this.octets = octets;
    this.form = form;
  }

  /** Where the first message is: behind what a server keeps for itself, where it does. */
  long first() throws IOException {
    if (octets.limit() == 0) {
      return 0;
    }
    MboxEntry entry = at(0);
    return entry.header().fields().isFolderData() ? entry.next() : 0;
  }

  /** Where the first From_ line is from an offset on, before which one line end may stand. */
  long nearest(long offset) throws IOException {
    long next = isNext(offset) ? offset : pastLineEnd(offset);
    return Math.max(next, offset);
  }

  /** Whether a From_ line stands at an offset. */
  boolean isAt(long offset) throws IOException {
    return fromLine(offset).isPresent();
  }

  /**
   * The message at an offset that an entry before it named.
   *
   * @throws PositionLostException if no From_ line stands there any more
   */
  MboxEntry at(long offset) throws IOException {
    FromLine from =
        fromLine(offset)
            .orElseThrow(
                () ->
                    new PositionLostException(
                        "Cannot go on reading folder: no message begins where one did"));
    MboxHeader header = MboxHeader.at(octets, from.end());
    Optional<MboxEntry> told = byContentLength(offset, from, header);
    return told.isPresent() ? told.get() : byFromLine(offset, from, header);
  }

  private Optional<MboxEntry> byContentLength(long at, FromLine from, MboxHeader header)
      throws IOException {
    OptionalLong length = header.fields().contentLength();
    if (form.quoting().lengths() == FromQuoting.Lengths.IGNORED || length.isEmpty()) {
      return Optional.empty();
    }
    long end = header.end() + length.getAsLong();
    long next = octets.at(end - 1) == '\n' && isNext(end) ? end : pastLineEnd(end);
    return end <= octets.limit() && next >= 0 && isNext(next)
        ? Optional.of(new MboxEntry(at, from, header, end, next))
        : Optional.empty();
  }

  private boolean isNext(long offset) throws IOException {
    return offset == octets.limit() || isAt(offset);
  }

  /** Just after the line end at an offset, which the end of the file is, too; else -1. */
  private long pastLineEnd(long offset) throws IOException {
    long feed = octets.at(offset) == '\r' ? offset + 1 : offset;
    return octets.at(feed) == '\n' ? feed + 1 : offset == octets.limit() ? offset : -1;
  }

  private MboxEntry byFromLine(long at, FromLine from, MboxHeader header) throws IOException {
    long line = header.end();
    boolean empty = endsEmpty(from.end(), line);
    while (line < octets.limit() && !(empty && isAt(line))) {
      long next = Math.min(octets.lineFeed(line, octets.limit()) + 1, octets.limit());
      empty = endsEmpty(line, next);
      line = next;
    }
    long end = empty ? beforeLineEnd(line) : line;
    return new MboxEntry(at, from, header, Math.max(end, from.end()), line);
  }

  /** Whether lines from one offset to another end in an empty one. */
  private boolean endsEmpty(long start, long end) throws IOException {
    if (end <= start || octets.at(end - 1) != '\n') {
      return false;
    }
    long before = beforeLineEnd(end);
    return before == start || octets.at(before - 1) == '\n';
  }

  private long beforeLineEnd(long end) throws IOException {
    return end >= 2 && octets.at(end - 2) == '\r' ? end - 2 : end - 1;
  }

  private Optional<FromLine> fromLine(long offset) throws IOException {
    return FromLine.at(octets, offset, form.zone());
  }
}
