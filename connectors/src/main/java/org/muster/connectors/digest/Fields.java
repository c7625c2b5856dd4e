package org.muster.connectors.digest;

import java.util.Arrays;
import java.util.Collection;
import javax.crypto.Mac;
import org.muster.rules.mail.Digest;

/**
 * Canonical bytes on their way into a keyed digest: a domain tag, then fields, each preceded by its
 * length in four octets, big-endian.
 */
final class Fields {

  private final Mac mac;
  private byte[] bytes = new byte[128];
  private int length;

  private Fields(Mac mac) {
    this.mac = mac;
  }

  /** Begins canonical bytes of a domain. */
  static Fields of(Mac mac, Domain domain) {
    return new Fields(mac).text(domain.tag());
  }

  Fields octets(byte[] octets) {
    begin(octets.length);
    System.arraycopy(octets, 0, bytes, length, octets.length);
    length += octets.length;
    return this;
  }

  Fields text(String text) {
    return octets(Utf8.octets(text));
  }

  Fields number(long number) {
    begin(Long.BYTES);
    return eight(number);
  }

  Fields digest(Digest digest) {
    begin(Digest.OCTETS);
    return eight(digest.high()).eight(digest.low());
  }

  /** A list: its number of digests, then each. */
  Fields digests(Collection<Digest> digests) {
    number(digests.size());
    digests.forEach(this::digest);
    return this;
  }

  /** A list: its number of texts, then each. */
  Fields texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  Digest digest() {
    mac.update(bytes, 0, length);
    return Digest.cut(mac.doFinal());
  }

  private Fields eight(long number) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (number >>> shift);
    }
    return this;
  }

  /** Makes room and writes the length of a field. */
  private void begin(int octets) {
    if (bytes.length - length < octets + Integer.BYTES) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + octets + Integer.BYTES));
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (octets >>> shift);
    }
  }
}
