package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.protection.signature.SignedContent;

/** A multipart entity whose parts are being read. */
final class Multipart {

  private final @Nullable Multipart parent;
  private final ContentType type;
  private final byte[] boundary;
  private int parts;
  private boolean pgpControlSeen;
  private @Nullable SignedContent signed;

  Multipart(@Nullable Multipart parent, ContentType type, String boundary) {
    this.parent = parent;
    this.type = type;
    this.boundary = boundary.getBytes(StandardCharsets.ISO_8859_1);
  }

  Optional<Multipart> parent() {
    return Optional.ofNullable(parent);
  }

  int depth() {
    return parent == null ? 1 : parent.depth() + 1;
  }

  boolean is(String otherSubtype) {
    return type.subtype().equals(otherSubtype);
  }

  /** Whether this is the other or lies in it. */
  boolean within(Multipart other) {
    for (Multipart m = this; m != null; m = m.parent) {
      if (m == other) {
        return true;
      }
    }
    return false;
  }

  void beginPart() {
    parts++;
  }

  boolean hasParts() {
    return parts > 0;
  }

  /** The number of the part being read, from 1. */
  int partNumber() {
    return parts;
  }

  /** An {@code application/pgp-encrypted} part was read: what follows it is ciphertext. */
  void pgpControlSeen() {
    pgpControlSeen = true;
  }

  boolean isPgp() {
    return pgpControlSeen;
  }

  /** Begins to hash what its signature covers. */
  SignedContent sign() {
    SignedContent content = SignedContent.of(type.parameter("micalg").orElse(""));
    signed = content;
    return content;
  }

  /** What its signature covers, if that has passed. */
  Optional<SignedContent> signed() {
    return Optional.ofNullable(signed);
  }

  /** How a line, from after its two hyphens, relates to this multipart's boundary. */
  Delimiter delimiter(byte[] octets, int from, int to) {
    if (to - from < boundary.length) {
      return Delimiter.NONE;
    }
    for (int i = 0; i < boundary.length; i++) {
      if (octets[from + i] != boundary[i]) {
        return Delimiter.NONE;
      }
    }
    int rest = from + boundary.length;
    int end = to;
    while (end > rest && octets[end - 1] <= ' ' && octets[end - 1] >= 0) {
      end--;
    }
    if (end == rest) {
      return Delimiter.PART;
    }
    boolean closing = end == rest + 2 && octets[rest] == '-' && octets[rest + 1] == '-';
    return closing ? Delimiter.CLOSE : Delimiter.NONE;
  }

  enum Delimiter {
    NONE,
    PART,
    CLOSE
  }
}
