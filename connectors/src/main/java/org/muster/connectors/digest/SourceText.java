package org.muster.connectors.digest;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Tolerance;

/**
 * The decoded text as it was written, in three forms: strict; without the {@code >} that some
 * stores put before {@code From } at a line start; and with every kind of line end as one, NUL as
 * servers replace it, no line end at the end. A form costs nothing until it parts from the one
 * before. The second goes on to the skeleton, its line ends as they come.
 */
final class SourceText implements CharSink {

  private static final char[] FROM = {'F', 'r', 'o', 'm', ' '};
  private static final char[] FEED = {'\n'};

  private final CharSink next;
  private final char nulServed;

  private final FormHash strict = new FormHash();
  private @Nullable FormHash unstuffed;
  private @Nullable FormHash folded;

  private final Set<Tolerance> marks = EnumSet.noneOf(Tolerance.class);
  private boolean lineStart = true;
  private int angles;
  private int matched;
  private int crs;
  private long feedsHeld;
  private long bareFeeds;

  SourceText(CharSink next, char nulServed) {
    this.next = next;
    this.nulServed = nulServed;
  }

  @Override
  public void put(char[] chars, int from, int to) {
    int at = from;
    while (at < to) {
      if (isSpecial(chars[at]) || !isMidLine(chars[at] == '>')) {
        one(chars[at++]);
      } else {
        lineStart = false;
        int end = ordinary(chars, at, to);
        write(chars, at, end);
        at = end;
      }
    }
  }

  private static int ordinary(char[] chars, int from, int to) {
    int at = from;
    while (at < to && !isSpecial(chars[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpecial(char c) {
    return c == '\n' || c == '\r' || c == 0;
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    int at = from;
    while (at < to) {
      int end = isMidLine(octets[at] == '>') ? lines(octets, at, to) : at;
      if (end == at) {
        one((char) octets[at++]);
      } else {
        at = end;
      }
    }
  }

  /** Whether nothing is kept back, nor has to be. */
  private boolean isMidLine(boolean angle) {
    return crs == 0 && angles == 0 && !(lineStart && angle);
  }

  /** Takes ordinary lines at once; returns where something else begins. */
  private int lines(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Lines.special(b, at, to);
      if (end > at) {
        flushFeeds();
        all(b, at, end);
        lineStart = false;
      }
      at = pastLineEnd(b, end, to);
      if (at == end) {
        break;
      }
      bareFeeds += at - end == 1 ? 1 : 0;
      feedsHeld++;
      lineStart = true;
      if (at < to && b[at] == '>') {
        break;
      }
    }
    next.ascii(b, from, at);
    return at;
  }

  private static int pastLineEnd(byte[] b, int at, int to) {
    if (at < to && b[at] == '\n') {
      return at + 1;
    }
    return at + 1 < to && b[at] == '\r' && b[at + 1] == '\n' ? at + 2 : at;
  }

  private void one(char c) {
    if (lineStart && candidate(c)) {
      return;
    }
    if (crs > 0 || isSpecial(c)) {
      lineEnd(c);
    } else {
      lineStart = false;
      write(new char[] {c}, 0, 1);
    }
  }

  /** Whether a character may belong to {@code >From } at a line start, and is kept back for it. */
  private boolean candidate(char c) {
    if (matched == 0 && c == '>' && angles < 100) {
      angles++;
      return true;
    }
    if (angles > 0 && c == FROM[matched]) {
      if (++matched == FROM.length) {
        release(true);
      }
      return true;
    }
    release(false);
    return false;
  }

  private void release(boolean stuffed) {
    if (angles > 0) {
      int n = angles;
      int m = matched;
      angles = 0;
      matched = 0;
      char[] held = ">".repeat(n).toCharArray();
      if (stuffed) {
        flushFeeds();
        if (unstuffed == null) {
          unstuffed = strict.fork();
        }
        strict.put(held, 0, n);
      } else {
        write(held, 0, n);
      }
      write(FROM, 0, m);
    }
    lineStart = false;
  }

  private void lineEnd(char c) {
    if (c == '\r' && crs < 1000) {
      crs++;
      return;
    }
    bareFeeds += c == '\n' && crs == 0 ? 1 : 0;
    for (; crs > (c == '\n' ? 1 : 0); crs--) {
      bareCr(c != '\n');
    }
    crs = c == '\r' ? 1 : 0;
    if (c == '\n') {
      feedsHeld++;
      lineStart = true;
      next.put(FEED, 0, 1);
    } else if (c == 0) {
      nul();
    } else if (c != '\r') {
      lineStart = false;
      write(new char[] {c}, 0, 1);
    }
  }

  /** A CR that ends a line alone; one of several before a line feed is nothing once folded. */
  private void bareCr(boolean endsLine) {
    marks.add(Tolerance.BARE_CR);
    flushFeeds();
    FormHash form = folding();
    strict.put((byte) '\r');
    if (unstuffed != null) {
      unstuffed.put((byte) '\r');
    }
    if (endsLine) {
      form.put((byte) '\n');
      next.put(FEED, 0, 1);
    }
    lineStart = endsLine;
  }

  private void nul() {
    marks.add(Tolerance.NUL_OCTETS);
    flushFeeds();
    FormHash form = folding();
    strict.put((byte) 0);
    if (unstuffed != null) {
      unstuffed.put((byte) 0);
    }
    form.put(nulServed);
    lineStart = false;
  }

  private FormHash folding() {
    if (folded == null) {
      folded = (unstuffed == null ? strict : unstuffed).fork();
    }
    return folded;
  }

  private void write(char[] chars, int from, int to) {
    if (from == to) {
      return;
    }
    flushFeeds();
    all(chars, from, to);
    next.put(chars, from, to);
  }

  private void flushFeeds() {
    for (; feedsHeld > 0; feedsHeld--) {
      all(FEED, 0, 1);
    }
  }

  private void all(byte[] octets, int from, int to) {
    strict.put(octets, from, to);
    if (unstuffed != null) {
      unstuffed.put(octets, from, to);
    }
    if (folded != null) {
      folded.put(octets, from, to);
    }
  }

  private void all(char[] chars, int from, int to) {
    strict.put(chars, from, to);
    if (unstuffed != null) {
      unstuffed.put(chars, from, to);
    }
    if (folded != null) {
      folded.put(chars, from, to);
    }
  }

  @Override
  public void end() {
    for (; crs > 0; crs--) {
      bareCr(true);
    }
    release(false);
    if (feedsHeld > 0) {
      FormHash last = folding();
      folded = null;
      flushFeeds();
      folded = last;
    }
    next.end();
  }

  Set<Tolerance> marks() {
    return marks;
  }

  /** How many line feeds had no CR before them. */
  long bareFeeds() {
    return bareFeeds;
  }

  /** SHA-256 of the text as written. */
  byte[] strict() {
    return strict.end();
  }

  /** SHA-256 of the text without stuffing, where there was some. */
  Optional<byte[]> unstuffed() {
    return Optional.ofNullable(unstuffed).map(FormHash::end);
  }

  /** SHA-256 of the text without stuffing and with line ends folded, where that is another. */
  Optional<byte[]> folded() {
    return Optional.ofNullable(folded).map(FormHash::end);
  }
}
