package org.muster.connectors.protection.pgp;

import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.signature.DigestAlgorithm;

/** OpenPGP packets without armour. Few octets tell them, so all that are there must fit. */
public final class PgpFormat implements Format {

  private static final int SECRET_KEY_VERSION = 4;

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    if (beginning.length < 2 || beginning[0] >= 0) {
      return Optional.empty();
    }
    boolean isPgp = isSaidSo(claim) ? isPacket(tag(beginning)) : isSure(beginning);
    return isPgp ? Optional.of(new PgpInspector(claim)) : Optional.empty();
  }

  private static boolean isSaidSo(Claim claim) {
    return claim == Claim.PGP || claim == Claim.PGP_FILE || claim == Claim.PGP_SIGNATURE;
  }

  private static int tag(byte[] beginning) {
    int octet = beginning[0] & 0xFF;
    return (octet & 0x40) == 0 ? octet >> 2 & 0xF : octet & 0x3F;
  }

  private static boolean isPacket(int tag) {
    return (tag > 0 && tag <= 9) || tag == 11 || tag == 18 || tag == 20;
  }

  private static boolean isSure(byte[] beginning) {
    int body = bodyAt(beginning);
    if (body + 12 > beginning.length) {
      return false;
    }
    return switch (tag(beginning)) {
      case PgpTag.PUBLIC_KEY_SESSION_KEY -> isSessionKey(beginning, body);
      case PgpTag.PASSWORD_SESSION_KEY -> isPassword(beginning, body);
      case PgpTag.SECRET_KEY ->
          beginning[body] == SECRET_KEY_VERSION && isKeyAlgorithm(beginning[body + 5]);
      default -> false;
    };
  }

  private static int bodyAt(byte[] beginning) {
    int first = beginning[0] & 0xFF;
    if ((first & 0x40) == 0) {
      return (first & 3) == 3 ? beginning.length : 1 + (1 << (first & 3));
    }
    int length = beginning[1] & 0xFF;
    return length < 192 ? 2 : length < 224 ? 3 : 6;
  }

  private static boolean isSessionKey(byte[] beginning, int body) {
    return beginning[body] == 3 && isKeyAlgorithm(beginning[body + 9]);
  }

  /** Of version 4: a cipher, how a key is made of a password, and by which hash. */
  private static boolean isPassword(byte[] beginning, int body) {
    int made = beginning[body + 2];
    return beginning[body] == 4
        && beginning[body + 1] > 0
        && beginning[body + 1] <= 13
        && (made == 0 || made == 1 || made == 3)
        && DigestAlgorithm.ofOpenPgp(beginning[body + 3]).isPresent();
  }

  private static boolean isKeyAlgorithm(int algorithm) {
    return switch (algorithm) {
      case 1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28 -> true;
      default -> false;
    };
  }
}
