package org.muster.connectors.protection.pgp;

import org.muster.rules.protection.ProtectionState;

/** Secret keys of RFC 9580 section 5.5.3: whether a password protects each of them. */
final class PgpSecretKeys {

  private boolean found;
  private boolean clear;

  void key(byte[] body) {
    found = true;
    int usage = usageAt(body);
    clear |= usage > 0 && usage < body.length && body[usage] == 0;
  }

  /** Where the octet lies that says how the key is protected: after the public part. */
  private static int usageAt(byte[] body) {
    if (body.length < 6) {
      return 0;
    }
    if (body[0] == 6) {
      return body.length < 10 ? 0 : 10 + length(body, 6);
    }
    return body[0] == 4 ? afterPublic(body, body[5], 6) : 0;
  }

  private static int length(byte[] body, int at) {
    return Math.min((body[at + 2] & 0xFF) << 8 | (body[at + 3] & 0xFF), PgpReader.KEPT);
  }

  private static int afterPublic(byte[] body, int algorithm, int at) {
    return switch (algorithm) {
      case 1, 2, 3 -> numbers(body, at, 2);
      case 16 -> numbers(body, at, 3);
      case 17 -> numbers(body, at, 4);
      case 19, 22 -> numbers(body, afterShort(body, at), 1);
      case 18 -> afterShort(body, numbers(body, afterShort(body, at), 1));
      case 25, 27 -> at + 32;
      case 26 -> at + 56;
      case 28 -> at + 57;
      default -> 0;
    };
  }

  private static int numbers(byte[] body, int from, int count) {
    int at = from;
    for (int number = 0; number < count; number++) {
      at = Mpi.end(body, at);
    }
    return at;
  }

  /** After a field whose first octet tells its length. */
  private static int afterShort(byte[] body, int at) {
    return at < body.length ? at + 1 + (body[at] & 0xFF) : at;
  }

  boolean isFound() {
    return found;
  }

  ProtectionState state() {
    return clear ? ProtectionState.CLEAR : ProtectionState.ENCRYPTED;
  }
}
