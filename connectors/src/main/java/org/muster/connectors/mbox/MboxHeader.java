package org.muster.connectors.mbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The header of a message in an mbox, apart from the fields of the format's own. */
final class MboxHeader {

  /** A longer header is no header here: all of it stays, and nothing is read from it. */
  private static final int LONGEST = 1 << 20;

  private final byte[] kept;
  private final MboxFields fields;
  private final long end;

  private MboxHeader(byte[] kept, MboxFields fields, long end) {
    this.kept = kept;
    this.fields = fields;
    this.end = end;
  }

  static MboxHeader at(FileOctets octets, long start) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    MboxFields fields = new MboxFields();
    String line = "";
    long at = start;
    while (at < octets.limit() && !isLineEnd(line)) {
      long end = Math.min(octets.lineFeed(at, start + LONGEST) + 1, octets.limit());
      if (end > start + LONGEST) {
        return new MboxHeader(new byte[0], new MboxFields(), start);
      }
      line = octets.text(at, end);
      if (!fields.take(line)) {
        kept.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
      }
      at = end;
    }
    return new MboxHeader(kept.toByteArray(), fields, at);
  }

  private static boolean isLineEnd(String line) {
    return line.equals("\n") || line.equals("\r\n");
  }

  MboxFields fields() {
    return fields;
  }

  /** Where the body begins. */
  long end() {
    return end;
  }

  /** How many octets there are of it without the format's own fields. */
  int length() {
    return kept.length;
  }

  /** The header without the format's own fields, and the empty line that ends it. */
  InputStream octets() {
    return new ByteArrayInputStream(kept);
  }
}
