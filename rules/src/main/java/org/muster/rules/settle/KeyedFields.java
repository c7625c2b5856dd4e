package org.muster.rules.settle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/**
 * Fields under one key, each with its length, so that no two lists of fields are the same octets.
 */
final class KeyedFields {

  private final Mac mac;

  private KeyedFields(Mac mac) {
    this.mac = mac;
  }

  /** Begins with a word that no other use of the key begins with. */
  static KeyedFields of(Mac mac, String domain) {
    mac.reset();
    return new KeyedFields(mac).text(domain);
  }

  KeyedFields text(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(octets.length).flip());
    mac.update(octets);
    return this;
  }

  KeyedFields number(long number) {
    mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return this;
  }

  /** A digest, or none. */
  KeyedFields digest(@Nullable Digest digest) {
    mac.update((byte) (digest == null ? 0 : 1));
    if (digest != null) {
      mac.update(digest.octets());
    }
    return this;
  }

  Digest digest() {
    return Digest.cut(mac.doFinal());
  }
}
