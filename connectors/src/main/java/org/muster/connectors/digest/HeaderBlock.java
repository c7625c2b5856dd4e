package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Tolerance;

/**
 * Gathers the header lines of one entity, up to {@link Limits#HEADER_OCTETS}. A line that is
 * neither field nor continuation is kept apart, for nothing may go unread.
 */
final class HeaderBlock {

  private final boolean message;
  private byte[] octets = new byte[1024];
  private int length;
  private boolean full;
  private boolean absent;

  HeaderBlock(boolean message) {
    this.message = message;
  }

  /** A header that is told as a text; what stands before its first field is left out. */
  static Header of(String text) {
    HeaderBlock block = new HeaderBlock(true);
    byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
    Line line = Line.FIELD;
    for (int at = 0; at < octets.length && line != Line.BLANK && line != Line.TOO_MUCH; ) {
      int end = Math.min(Lines.lineFeed(octets, at, octets.length) + 1, octets.length);
      line = block.line(octets, at, end, true);
      at = end;
    }
    return block.parse();
  }

  /** Whether this heads a message rather than a part of one. */
  boolean isMessage() {
    return message;
  }

  /** What a line was. */
  enum Line {
    FIELD,
    BLANK,
    NO_HEADER,
    TOO_MUCH
  }

  /** Takes a line or, where it is longer than a boundary line may be, a piece of one. */
  Line line(byte[] b, int from, int to, boolean lineStart) {
    boolean whole = lineStart && to - from <= MimeReader.LONGEST_BOUNDARY_LINE;
    if (whole && isBlank(b, from, to)) {
      return Line.BLANK;
    }
    if (lineStart && length == 0 && !full && !isField(b, from, to)) {
      if (!whole || !isMboxLine(b, from, to)) {
        absent = !isSpace(b[from]);
        return Line.NO_HEADER;
      }
    }
    int fits = Math.min(to - from, Limits.HEADER_OCTETS - length);
    append(b, from, from + fits);
    full |= fits < to - from;
    return full ? Line.TOO_MUCH : Line.FIELD;
  }

  /** A name longer than a boundary line may be is none, in whatever pieces the line comes. */
  private static boolean isField(byte[] b, int from, int to) {
    return nameEnd(b, from, Math.min(to, from + MimeReader.LONGEST_BOUNDARY_LINE)) >= 0;
  }

  private void append(byte[] b, int from, int to) {
    if (length + (to - from) > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(octets.length * 2, length + to - from));
    }
    System.arraycopy(b, from, octets, length, to - from);
    length += to - from;
  }

  Header parse() {
    Header header = new Header();
    if (absent || (length > 0 && octets[length - 1] != '\n')) {
      header.mark(Tolerance.BROKEN_HEADER);
    }
    String field = null;
    int at = 0;
    int value = 0;
    for (int line = 0; line < length; line = at) {
      at = Math.min(Lines.lineFeed(octets, line, length) + 1, length);
      markOdd(header, line, at);
      if (isSpace(octets[line])) {
        if (field == null) {
          header.stray(text(line, at));
        }
        continue;
      }
      add(header, field, value, line);
      int colon = nameEnd(octets, line, at);
      field = colon < 0 ? null : name(line, colon);
      value = colon < 0 ? line : valueStart(colon);
      if (line == 0 && isMboxLine(octets, 0, at)) {
        header.mailboxLine(text(0, at));
      } else if (colon < 0) {
        header.stray(text(line, at));
      }
      if ((colon < 0 || octets[colon] != ':') && !isTaken(line, at)) {
        header.mark(Tolerance.BROKEN_HEADER);
      }
    }
    add(header, field, value, length);
    return header;
  }

  /** Marks what may not stand in a line, by the first of it. */
  private void markOdd(Header header, int from, int to) {
    int odd = Lines.special(octets, from, to);
    if (odd < to && octets[odd] == 0) {
      header.mark(Tolerance.NUL_OCTETS);
    } else if (odd < to && octets[odd] == '\r' && (odd + 1 == to || octets[odd + 1] != '\n')) {
      header.mark(Tolerance.BARE_CR);
    }
  }

  /** Whether servers take a line among the headers that refuse one with blanks in its name. */
  private boolean isTaken(int from, int to) {
    int at = from;
    while (at < to && octets[at] != ':' && (octets[at] > ' ' || octets[at] < 0)) {
      at++;
    }
    boolean field = at > from && at < to && octets[at] == ':';
    return field || text(from, Math.min(from + 5, to)).equals("From ");
  }

  private void add(Header header, @Nullable String field, int from, int to) {
    if (field != null && Header.KNOWN.contains(field)) {
      String value = text(from, to);
      header.add(field, Header.KEPT_FOLDED.contains(field) ? value : unfolded(value));
    }
  }

  private String name(int from, int to) {
    int end = to;
    while (isSpace(octets[end - 1])) {
      end--;
    }
    return Ascii.lower(text(from, end));
  }

  private int valueStart(int colonOrSpace) {
    int at = colonOrSpace;
    while (octets[at] != ':') {
      at++;
    }
    return at + 1;
  }

  private String text(int from, int to) {
    return new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Line ends out, the white space that follows them stays (RFC 5322 section 2.2.3). */
  private static String unfolded(String value) {
    if (value.indexOf('\n') < 0) {
      return value.strip();
    }
    return value.replace("\r\n", "").replace("\n", "").strip();
  }

  /** Where the field name that begins a line ends, or -1 if the line is no field. */
  private static int nameEnd(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] > ' ' && b[at] < 127 && b[at] != ':') {
      at++;
    }
    int end = at;
    while (at < to && isSpace(b[at])) {
      at++;
    }
    return end > from && at < to && b[at] == ':' ? end : -1;
  }

  private static boolean isBlank(byte[] b, int from, int to) {
    int at = from;
    while (at < to && (b[at] == '\r' || b[at] == '\n')) {
      at++;
    }
    return at == to;
  }

  private boolean isMboxLine(byte[] b, int from, int to) {
    String start = new String(b, from, Math.min(6, to - from), StandardCharsets.ISO_8859_1);
    return message && (start.startsWith("From ") || start.equals(">From "));
  }

  private static boolean isSpace(byte octet) {
    return octet == ' ' || octet == '\t';
  }
}
