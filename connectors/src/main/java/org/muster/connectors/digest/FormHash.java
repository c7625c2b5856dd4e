package org.muster.connectors.digest;

import java.security.DigestException;
import java.security.MessageDigest;

/** SHA-256 over a stream of octets or of characters as UTF-8; can be forked where forms part. */
final class FormHash {

  private static final int BLOCK = 1024;

  private final MessageDigest sha256;
  private final byte[] buffer = new byte[BLOCK + Long.BYTES];
  private int length;

  FormHash() {
    this(Keys.sha256());
  }

  private FormHash(MessageDigest sha256) {
    this.sha256 = sha256;
  }

  /** A hash of all so far, which goes its own way from here. */
  FormHash fork() {
    try {
      FormHash fork = new FormHash((MessageDigest) sha256.clone());
      System.arraycopy(buffer, 0, fork.buffer, 0, length);
      fork.length = length;
      return fork;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Cannot clone SHA-256: the JDK's own can be", e);
    }
  }

  void put(char[] chars, int from, int to) {
    for (int at = from; at < to; at++) {
      put(chars[at]);
    }
  }

  void put(byte octet) {
    if (length == BLOCK) {
      flush();
    }
    buffer[length++] = octet;
  }

  /** A surrogate is written as three octets of its own. */
  void put(char c) {
    if (length + Utf8.LONGEST > BLOCK) {
      flush();
    }
    length = Utf8.write(c, buffer, length);
  }

  void put(byte[] octets, int from, int to) {
    if (to - from > BLOCK - length) {
      flush();
    }
    if (to - from > BLOCK) {
      sha256.update(octets, from, to - from);
    } else {
      System.arraycopy(octets, from, buffer, length, to - from);
      length += to - from;
    }
  }

  /**
   * Puts what is above a space; all octets must be below 128.
   *
   * @return how many were put
   */
  int putVisible(byte[] octets, int from, int to) {
    int put = 0;
    for (int at = from; at < to; ) {
      if (length == BLOCK) {
        flush();
      }
      int start = length;
      int end = Math.min(to, at + BLOCK - start);
      length = copyVisible(octets, at, end);
      put += length - start;
      at = end;
    }
    return put;
  }

  private int copyVisible(byte[] octets, int from, int to) {
    int n = length;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      n += Lines.copyVisible(octets, at, buffer, n);
    }
    for (; at < to; at++) {
      buffer[n] = octets[at];
      n += octets[at] > ' ' ? 1 : 0;
    }
    return n;
  }

  private void flush() {
    sha256.update(buffer, 0, length);
    length = 0;
  }

  /** Ends the hash. */
  byte[] end() {
    flush();
    try {
      byte[] octets = new byte[32];
      sha256.digest(octets, 0, octets.length);
      return octets;
    } catch (DigestException e) {
      throw new IllegalStateException("Cannot end SHA-256: 32 octets are enough", e);
    }
  }
}
