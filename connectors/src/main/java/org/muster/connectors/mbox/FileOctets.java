package org.muster.connectors.mbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.muster.connectors.PositionLostException;

/** The octets of a file up to a limit; one block of them is in memory at a time. */
final class FileOctets implements Closeable {

  private static final int BLOCK = 1 << 18;

  private final FileChannel channel;
  private final long limit;
  private final byte[] block = new byte[BLOCK];
  private long blockStart;
  private int blockLength;

  private FileOctets(FileChannel channel, long limit) {
    this.channel = channel;
    this.limit = limit;
  }

  /** Opens a file of which what lies beyond a limit is not looked at. */
  static FileOctets open(Path file, long limit) throws IOException {
    return new FileOctets(FileChannel.open(file, StandardOpenOption.READ), limit);
  }

  long limit() {
    return limit;
  }

  /** The octet at an offset, or -1 beyond the limit. */
  int at(long offset) throws IOException {
    if (offset >= limit) {
      return -1;
    }
    return block[inBlock(offset)] & 0xff;
  }

  /** Where the first line feed is from an offset on, or {@code to} if there is none before. */
  long lineFeed(long from, long to) throws IOException {
    long end = Math.min(to, limit);
    long at = from;
    while (at < end) {
      int start = inBlock(at);
      int stop = (int) Math.min(blockLength, start + end - at);
      for (int i = start; i < stop; i++) {
        if (block[i] == '\n') {
          return at + i - start;
        }
      }
      at += stop - start;
    }
    return to;
  }

  /** Copies octets that lie before the limit. */
  void copy(long from, byte[] to, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int start = inBlock(from + done);
      int count = Math.min(length - done, blockLength - start);
      System.arraycopy(block, start, to, offset + done, count);
      done += count;
    }
  }

  /** Octets that lie before the limit, each as one character. */
  String text(long from, long to) throws IOException {
    byte[] text = new byte[(int) (to - from)];
    copy(from, text, 0, text.length);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private int inBlock(long offset) throws IOException {
    if (offset < blockStart || offset >= blockStart + blockLength) {
      load(offset);
    }
    return (int) (offset - blockStart);
  }

  /** Loads what lies at an offset, and a little before it, which is often looked at again. */
  private void load(long offset) throws IOException {
    blockStart = Math.max(0, offset - BLOCK / 8);
    blockLength = 0;
    int wanted = (int) Math.min(BLOCK, limit - blockStart);
    ByteBuffer buffer = ByteBuffer.wrap(block, 0, wanted);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, blockStart + buffer.position()) < 0) {
        throw new PositionLostException("Cannot go on reading folder: its file became shorter");
      }
    }
    blockLength = wanted;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
