package org.muster.connectors.digest;

import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/**
 * Undoes quoted-printable (RFC 2045 section 6.7). Line ends become CR LF, white space before them
 * is transport's; an equals sign that begins no escape stands for itself.
 */
final class QuotedPrintableDecoder implements OctetSink {

  private final OctetSink out;
  private final byte[] decoded = new byte[2048];
  private int length;

  /** Octets below this are written for good; above may be white space that a line end removes. */
  private int fixed;

  private final byte[] escape = new byte[80];
  private int escapeLength;
  private boolean cr;

  QuotedPrintableDecoder(OctetSink out) {
    this.out = out;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      int end = escapeLength == 0 && !cr ? ordinary(b, at, to) : at;
      literals(b, at, end);
      at = end;
      if (at < to) {
        special(b[at++]);
      }
    }
  }

  private static int ordinary(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] != '=' && b[at] != '\r' && b[at] != '\n') {
      at++;
    }
    return at;
  }

  private void literals(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      if (length == decoded.length) {
        flush();
      }
      int n = Math.min(to - at, decoded.length - length);
      System.arraycopy(b, at, decoded, length, n);
      length += n;
      at += n;
      fixVisible(length - n);
    }
  }

  /** White space at the end is not yet for good. */
  private void fixVisible(int from) {
    int end = length;
    while (end > from && (decoded[end - 1] == ' ' || decoded[end - 1] == '\t')) {
      end--;
    }
    if (end > from) {
      fixed = end;
    }
  }

  private void special(byte octet) {
    if (escapeLength > 0) {
      escaped(octet);
      return;
    }
    if (octet == '\n') {
      cr = false;
      lineEnd();
      return;
    }
    if (cr) {
      cr = false;
      literal((byte) '\r');
    }
    if (octet == '\r') {
      cr = true;
    } else if (octet == '=') {
      escape[escapeLength++] = octet;
    } else {
      literal(octet);
    }
  }

  /** Goes on with what an equals sign began: two digits, or white space and a line end. */
  private void escaped(byte octet) {
    if (octet == '\n' && onlyBlank()) {
      escapeLength = 0;
      fixed = length;
      return;
    }
    escape[escapeLength++] = octet;
    boolean digits = digit(escape[1]) >= 0;
    if (digits && escapeLength == 3 && digit(octet) >= 0) {
      escapeLength = 0;
      literal((byte) ((digit(escape[1]) << 4) | digit(octet)));
      fixed = length;
    } else if (digits ? escapeLength == 3 : !isBlank(octet) || escapeLength == escape.length) {
      giveUp();
    }
  }

  private static boolean isBlank(byte octet) {
    return octet == ' ' || octet == '\t' || octet == '\r';
  }

  /** It was no escape: the equals sign is written, the rest is looked at again. */
  private void giveUp() {
    int n = escapeLength;
    byte[] again = Arrays.copyOf(escape, n);
    escapeLength = 0;
    literal((byte) '=');
    put(again, 1, n);
  }

  private void lineEnd() {
    while (length > fixed && (decoded[length - 1] == ' ' || decoded[length - 1] == '\t')) {
      length--;
    }
    literal((byte) '\r');
    literal((byte) '\n');
    fixed = length;
  }

  private void literal(byte octet) {
    if (length == decoded.length) {
      flush();
    }
    decoded[length++] = octet;
    if (octet != ' ' && octet != '\t') {
      fixed = length;
    }
  }

  /** Hands on all but white space at the end, unless there is nothing else. */
  private void flush() {
    int n = fixed > 0 ? fixed : length;
    out.put(decoded, 0, n);
    System.arraycopy(decoded, n, decoded, 0, length - n);
    length -= n;
    fixed = 0;
  }

  private static int digit(byte octet) {
    return Character.digit(octet, 16);
  }

  @Override
  public void end() {
    if (escapeLength > 0 && !onlyBlank()) {
      giveUp();
    }
    if (cr) {
      literal((byte) '\r');
    }
    while (length > fixed) {
      length--;
    }
    out.put(decoded, 0, length);
    out.end();
  }

  private boolean onlyBlank() {
    for (int i = 1; i < escapeLength; i++) {
      if (escape[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
