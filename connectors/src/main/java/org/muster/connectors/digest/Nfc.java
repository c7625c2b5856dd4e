package org.muster.connectors.digest;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Normalises to NFC while streaming. An inert character never joins with what stands before it, so
 * text is cut there; a run of {@link #LONGEST} others is cut all the same.
 */
final class Nfc implements CharSink {

  private static final int LONGEST = 65_536;

  /** First and last of the ranges that most text is of: NFC leaves these as they are. */
  private static final char[] INERT_RANGES = {
    '\0', '\u02FF', // Latin
    '\u0400', '\u0482', // Cyrillic
    '\u048A', '\u052F',
    '\u2010', '\u205E', // punctuation
    '\u20A0', '\u20BF', // currency
    '\u3001', '\u3029', // CJK punctuation
    '\u3041', '\u3096', // Hiragana
    '\u309B', '\u30FF', // Katakana
    '\u4E00', '\u9FFF', // ideographs
    '\uAC00', '\uD7A3', // Hangul syllables
    '\uFF01', '\uFFEE', // full width
  };

  private static final boolean[] INERT = new boolean[1 << 16];

  static {
    for (int i = 0; i < INERT_RANGES.length; i += 2) {
      Arrays.fill(INERT, INERT_RANGES[i], INERT_RANGES[i + 1] + 1, true);
    }
  }

  private final CharSink out;
  private final StringBuilder run = new StringBuilder();
  private final byte[] one = new byte[1];

  Nfc(CharSink out) {
    this.out = out;
  }

  static boolean isInert(char c) {
    return INERT[c];
  }

  @Override
  public void put(char[] chars, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && INERT[chars[end]]) {
        end++;
      }
      at = end > at ? inert(chars, at, end) : others(chars, at, to);
    }
  }

  /** The last character may yet be joined by a mark, so it waits. */
  private int inert(char[] chars, int from, int to) {
    flush();
    if (to - 1 > from) {
      out.put(chars, from, to - 1);
    }
    run.append(chars[to - 1]);
    return to;
  }

  private int others(char[] chars, int from, int to) {
    int end = from;
    while (end < to && !INERT[chars[end]] && run.length() < LONGEST) {
      run.append(chars[end++]);
    }
    if (run.length() >= LONGEST) {
      flush();
    }
    return end;
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    flush();
    byte last = octets[to - 1];
    int end = last > ' ' ? to - 1 : to;
    if (end > from) {
      out.ascii(octets, from, end);
    }
    if (end < to) {
      run.append((char) last);
    }
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    char first = run.charAt(0);
    if (run.length() == 1 && first < 128) {
      one[0] = (byte) first;
      run.setLength(0);
      out.ascii(one, 0, 1);
      return;
    }
    boolean inert = run.length() == 1 && INERT[first];
    String normal = inert ? run.toString() : Normalizer.normalize(run, Normalizer.Form.NFC);
    run.setLength(0);
    out.put(normal.toCharArray(), 0, normal.length());
  }

  @Override
  public void end() {
    flush();
    out.end();
  }
}
