package org.muster.connectors.digest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.digest.Multipart.Delimiter;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Condition;

/**
 * Reads one message's MIME tree from octets pushed in pieces of any size, in one pass: lines are
 * looked at for headers and boundaries only, everything between is handed on as it came. An
 * embedded message is a leaf here; whoever takes it may push it into a reader of its own.
 */
final class MimeReader implements OctetSink {

  /** A boundary line is at most so long, its end included; a longer line is content. */
  static final int LONGEST_BOUNDARY_LINE = 1024;

  /** A line of so many octets is too long, even if its last is a CR that belongs to its end. */
  private static final int KEPT = LONGEST_BOUNDARY_LINE + 2;

  private final Reading reading;
  private final Parts parts;

  private byte[] kept = new byte[128];
  private int keptLength;
  private boolean lineStart = true;

  private @Nullable HeaderBlock header = new HeaderBlock(true);
  private EntityBody body = new EntityBody(OctetSink.NONE);
  private @Nullable Multipart multipart;
  private @Nullable SignedEntity signed;
  private @Nullable OctetSink whole;

  MimeReader(Reading reading, Parts parts) {
    this.reading = reading;
    this.parts = parts;
  }

  /** What the signature of a {@code multipart/signed} covers. */
  private record SignedEntity(Multipart multipart, EntityBody body) {}

  @Override
  public void put(byte[] octets, int from, int to) {
    int at = from;
    while (keptLength > 0 && at < to) {
      at = completeKept(octets, at, to);
    }
    if (at < to) {
      keep(octets, scan(octets, at, to, false), to);
    }
  }

  private void keep(byte[] octets, int from, int to) {
    if (keptLength + to - from > kept.length) {
      kept = Arrays.copyOf(kept, KEPT);
    }
    System.arraycopy(octets, from, kept, keptLength, to - from);
    keptLength += to - from;
  }

  /** Adds to the line that was kept until it ends or is too long to be a boundary. */
  private int completeKept(byte[] octets, int from, int to) {
    int most = Math.min(to, from + KEPT - keptLength);
    int end = Math.min(Lines.lineFeed(octets, from, most) + 1, most);
    keep(octets, from, end);
    int rest = scan(kept, 0, keptLength, false);
    keptLength -= rest;
    System.arraycopy(kept, rest, kept, 0, keptLength);
    return end;
  }

  @Override
  public void end() {
    scan(kept, 0, keptLength, true);
    if (header != null) {
      endHeader();
    }
    body.end();
    if (signed != null) {
      signed.body().end();
    }
    if (whole != null) {
      whole.end();
    }
  }

  /** Reads as many lines as are complete; returns where the rest begins, less than a line. */
  private int scan(byte[] b, int from, int to, boolean last) {
    int at = from;
    while (at < to) {
      OctetSink after = whole;
      int next = header != null ? headerLine(b, at, to, last) : bodyRun(b, at, to, last);
      if (next == at) {
        return at;
      }
      if (after != null) {
        after.put(b, at, next);
      }
      at = next;
    }
    return at;
  }

  private int headerLine(byte[] b, int from, int to, boolean last) {
    int lf = Lines.lineFeed(b, from, to);
    boolean complete = lf < to || last;
    if (!complete && to - from < KEPT) {
      return from;
    }
    int end = complete ? Math.min(lf + 1, to) : beforeCr(b, to);
    if (lineStart && delimited(b, from, end).isPresent()) {
      endHeader();
      boundary(b, from, end);
      return end;
    }
    HeaderBlock.Line line = Objects.requireNonNull(header).line(b, from, end, lineStart);
    if (line == HeaderBlock.Line.NO_HEADER) {
      endHeader();
      return bodyRun(b, from, to, last);
    }
    sign(b, from, end);
    lineStart = lf < to;
    switch (line) {
      case TOO_MUCH -> reading.spoil(Condition.HEADER_TOO_LARGE);
      case BLANK -> endHeader();
      default -> {}
    }
    return end;
  }

  /** Whether the line feed that ends a line with this CR follows is not known yet. */
  private static int beforeCr(byte[] b, int to) {
    return b[to - 1] == '\r' ? to - 1 : to;
  }

  private void endHeader() {
    HeaderBlock block = Objects.requireNonNull(header);
    Header parsed = block.parse();
    header = null;
    lineStart = true;
    if (block.isMessage()) {
      parts.message(parsed);
      whole = parts.body().orElse(null);
    }
    body = new EntityBody(content(parsed));
  }

  private OctetSink content(Header parsed) {
    Optional<String> boundary = parsed.contentType().boundary();
    if (boundary.isEmpty()) {
      return parts.leaf(parsed, multipart);
    }
    Multipart opened = new Multipart(multipart, parsed.contentType(), boundary.get());
    if (opened.depth() > Limits.MULTIPARTS) {
      reading.spoil(Condition.TOO_DEEP);
      return OctetSink.NONE;
    }
    multipart = opened;
    return parts.preamble(parsed, opened);
  }

  /** Hands on lines up to the next boundary, or up to a last line that is not complete. */
  private int bodyRun(byte[] b, int from, int to, boolean last) {
    if (multipart == null) {
      body.put(b, from, to);
      return to;
    }
    int at = from;
    while (at < to) {
      int lf = Lines.lineFeed(b, at, to);
      boolean candidate = lineStart && hyphens(b, at, to);
      if (lf == to && !last) {
        return partial(b, from, at, to, candidate);
      }
      int end = Math.min(lf + 1, to);
      if (candidate && delimited(b, at, end).isPresent()) {
        emit(b, from, at);
        boundary(b, at, end);
        return end;
      }
      lineStart = lf < to;
      at = end;
    }
    emit(b, from, to);
    return to;
  }

  /** What can go on of a run whose last line, from {@code line}, is not complete. */
  private int partial(byte[] b, int from, int line, int to, boolean candidate) {
    int end = candidate && to - line < KEPT ? line : beforeCr(b, to);
    if (end > line) {
      lineStart = false;
    }
    emit(b, from, end);
    return end;
  }

  private static boolean hyphens(byte[] b, int at, int to) {
    return b[at] == '-' && (at + 1 >= to || b[at + 1] == '-');
  }

  private void emit(byte[] b, int from, int to) {
    body.put(b, from, to);
    sign(b, from, to);
  }

  private void sign(byte[] b, int from, int to) {
    if (signed != null) {
      signed.body().put(b, from, to);
    }
  }

  /** The innermost multipart whose boundary a line is. */
  private Optional<Multipart> delimited(byte[] b, int from, int to) {
    if (to - from > LONGEST_BOUNDARY_LINE || to - from < 2 || !hyphens(b, from, to)) {
      return Optional.empty();
    }
    Optional<Multipart> m = Optional.ofNullable(multipart);
    while (m.isPresent() && m.get().delimiter(b, from + 2, to) == Delimiter.NONE) {
      m = m.get().parent();
    }
    return m;
  }

  private void boundary(byte[] b, int from, int to) {
    Multipart at = delimited(b, from, to).orElseThrow();
    boolean closes = at.delimiter(b, from + 2, to) == Delimiter.CLOSE;
    if (!closes) {
      at.beginPart();
    }
    body.endAtBoundary();
    body = new EntityBody(OctetSink.NONE);
    multipart = at;
    lineStart = true;
    endSigned(at);
    sign(b, from, to);
    if (!closes && reading.anotherPart()) {
      header = new HeaderBlock(false);
      beginSigned(at);
    }
  }

  private void endSigned(Multipart at) {
    if (signed != null && signed.multipart().within(at)) {
      signed.body().endAtBoundary();
      signed = null;
    }
  }

  private void beginSigned(Multipart at) {
    if (signed == null && at.is("signed") && at.partNumber() == 1) {
      signed = new SignedEntity(at, new EntityBody(parts.signed(at)));
    }
  }
}
