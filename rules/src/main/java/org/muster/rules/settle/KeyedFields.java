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

  private static final int FIRST_OCTETS = 192;

  private final Mac mac;
  private ByteBuffer fields = ByteBuffer.allocate(FIRST_OCTETS);

  private KeyedFields(Mac mac) {
    this.mac = mac;
  }

  /** Begins with a word that no other use of the key begins with. */
  static KeyedFields of(Mac mac, String domain) {
    return new KeyedFields(mac).text(domain);
  }

  KeyedFields text(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    room(Integer.BYTES + octets.length).putInt(octets.length).put(octets);
    return this;
  }

  KeyedFields number(long number) {
    room(Long.BYTES).putLong(number);
    return this;
  }

  /** A digest, or none. */
  KeyedFields digest(@Nullable Digest digest) {
    room(1 + Digest.OCTETS).put((byte) (digest == null ? 0 : 1));
    if (digest != null) {
      fields.putLong(digest.high()).putLong(digest.low());
    }
    return this;
  }

  Digest digest() {
    mac.reset();
    mac.update(fields.array(), 0, fields.position());
    return Digest.cut(mac.doFinal());
  }

  private ByteBuffer room(int more) {
    if (fields.remaining() < more) {
      fields.flip();
      fields = ByteBuffer.allocate(2 * fields.capacity() + more).put(fields);
    }
    return fields;
  }
}
