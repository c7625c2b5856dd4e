package org.muster.connectors.protection.pgp;

import java.security.MessageDigest;
import java.util.Optional;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.connectors.protection.signature.DigestAlgorithm;
import org.muster.connectors.protection.signature.SignatureFacts;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.ProtectionFact;

/** Signatures of OpenPGP (RFC 9580 sections 5.2 and 5.4), and whether they fit what they cover. */
final class PgpSignatures {

  private final SignatureFacts facts = new SignatureFacts();
  private final KeyHolders holders = new KeyHolders();
  private SignedContent covered = new SignedContent();
  private int announced;

  void cover(SignedContent content) {
    covered = content;
  }

  boolean isEmpty() {
    return holders.count() == 0;
  }

  /** Its signature comes after the content, or was compressed with it. */
  void onePass(byte[] body) {
    if (body.length >= 4) {
      announced++;
      add(body[2], body[3], 0, Check.NOT_POSSIBLE);
    }
  }

  void signature(byte[] body, long length) {
    if (announced > 0) {
      announced--;
    } else if (length > body.length || body.length < 19) {
      add(0, 0, 0, Check.NOT_POSSIBLE);
    } else if (body[0] == 3) {
      third(body);
    } else if (body[0] == 4) {
      fourth(body);
    } else {
      add(body[3], body[2], 0, Check.NOT_POSSIBLE);
    }
  }

  private void third(byte[] body) {
    add(body[16], body[15], Mpi.bits(body, 19), compare(body[16], body, new Trailer(2, 5, 17)));
  }

  private void fourth(byte[] body) {
    int hashed = 6 + two(body, 4);
    int left = hashed + 2 + two(body, hashed);
    boolean whole = left + 4 <= body.length;
    Check check = whole ? compare(body[3], body, new Trailer(0, hashed, left)) : Check.NOT_POSSIBLE;
    add(body[3], body[2], whole ? Mpi.bits(body, left + 2) : 0, check);
  }

  /** Octets of a signature that are hashed after the content, and where its hash begins. */
  private record Trailer(int from, int length, int left) {}

  private Check compare(int algorithm, byte[] body, Trailer trailer) {
    return DigestAlgorithm.ofOpenPgp(algorithm)
        .flatMap(covered::hash)
        .map(hash -> matches(hash, body, trailer) ? Check.INTACT : Check.BROKEN)
        .orElse(Check.NOT_POSSIBLE);
  }

  private static boolean matches(MessageDigest hash, byte[] body, Trailer trailer) {
    hash.update(body, trailer.from(), trailer.length());
    if (body[0] == 4) {
      int length = trailer.length();
      hash.update(new byte[] {4, (byte) 0xFF, 0, 0, (byte) (length >> 8), (byte) length});
    }
    byte[] whole = hash.digest();
    return whole[0] == body[trailer.left()] && whole[1] == body[trailer.left() + 1];
  }

  private void add(int algorithm, int key, int bits, Check check) {
    Optional<DigestAlgorithm> digest = DigestAlgorithm.ofOpenPgp(algorithm);
    facts.add(digest, check);
    switch (key) {
      case 1, 3 -> holders.add(KeyKind.RSA, (bits + 127) / 128 * 128);
      case 17 -> holders.add(KeyKind.FINITE_FIELD, 0);
      case 19, 22 -> holders.add(KeyKind.ELLIPTIC_CURVE, 0);
      case 27 -> holders.add(KeyKind.ELLIPTIC_CURVE, 256);
      case 28 -> holders.add(KeyKind.ELLIPTIC_CURVE, 448);
      default -> holders.add(KeyKind.OTHER, 0);
    }
  }

  private static int two(byte[] body, int at) {
    return at + 2 > body.length ? 0 : (body[at] & 0xFF) << 8 | (body[at + 1] & 0xFF);
  }

  ProtectionFact on(ProtectionFact fact) {
    return holders.on(facts.on(fact));
  }
}
