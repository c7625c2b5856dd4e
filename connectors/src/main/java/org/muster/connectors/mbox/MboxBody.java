package org.muster.connectors.mbox;

import java.io.IOException;
import java.io.InputStream;
import org.muster.connectors.mbox.FromQuoting.Quotes;

/** The body of a message, without what was put before lines of {@code From }. */
final class MboxBody extends InputStream {

  private final FileOctets octets;
  private final Quotes quotes;
  private final long end;
  private long at;
  private boolean lineStart = true;
  private long unquoted;

  MboxBody(FileOctets octets, MboxEntry entry, Quotes quotes) {
    this.octets = octets;
    this.quotes = quotes;
    this.at = entry.header().end();
    this.end = entry.end();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (at >= end && length > 0) {
      return -1;
    }
    return quotes == Quotes.NONE ? block(to, offset, length) : lines(to, offset, length);
  }

  private int block(byte[] to, int offset, int length) throws IOException {
    int count = (int) Math.min(length, end - at);
    octets.copy(at, to, offset, count);
    at += count;
    return count;
  }

  private int lines(byte[] to, int offset, int length) throws IOException {
    int done = 0;
    while (done < length && at < end) {
      if (lineStart && isQuoted()) {
        at++;
        unquoted++;
      }
      long most = Math.min(end, at + length - done);
      long feed = octets.lineFeed(at, most);
      int count = (int) (Math.min(feed + 1, most) - at);
      octets.copy(at, to, offset + done, count);
      at += count;
      done += count;
      lineStart = feed < most;
    }
    return done;
  }

  private boolean isQuoted() throws IOException {
    long from = at;
    while (octets.at(from) == '>' && (from == at || quotes == Quotes.EXACT)) {
      from++;
    }
    return from > at && from + 5 <= end && FromLine.begins(octets, from);
  }

  /** How many lines were other than they are stored. */
  long unquoted() {
    return unquoted;
  }
}
