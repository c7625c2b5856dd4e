package org.muster.connectors.protection.key;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.DerCursor;
import org.muster.connectors.protection.ber.ObjectIdentifier;

/** What tells whether a password is that of a store of keys: {@code MacData} of RFC 7292. */
final class KeyStoreMac {

  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "1.3.14.3.2.26", "HmacPBESHA1",
          "2.16.840.1.101.3.4.2.1", "HmacPBESHA256",
          "2.16.840.1.101.3.4.2.2", "HmacPBESHA384",
          "2.16.840.1.101.3.4.2.3", "HmacPBESHA512");

  private static final int MOST_ROUNDS = 100_000;

  /** No characters at all, and none before the two octets that end a password. */
  private static final char[][] EMPTY = {{0}, {}};

  private final String algorithm;
  private final byte[] told;
  private final byte[] salt;
  private final BigInteger rounds;

  private KeyStoreMac(DerCursor der) {
    der.enter(BerElement.SEQUENCE);
    der.enter(BerElement.SEQUENCE);
    DerCursor identifier = new DerCursor(der.take(BerElement.SEQUENCE));
    algorithm = ObjectIdentifier.dotted(identifier.take(BerElement.OBJECT_IDENTIFIER));
    told = der.take(BerElement.OCTET_STRING);
    salt = der.take(BerElement.OCTET_STRING);
    byte[] number = der.take(BerElement.INTEGER);
    rounds = number.length == 0 ? BigInteger.ONE : new BigInteger(number);
  }

  static KeyStoreMac of(DerCursor der) {
    return new KeyStoreMac(der);
  }

  /** Whether trying a password is not made to last. */
  boolean isWorthTrying() {
    return rounds.signum() > 0 && rounds.compareTo(BigInteger.valueOf(MOST_ROUNDS)) <= 0;
  }

  boolean opensWithoutPassword(byte[] content) {
    String mac = ALGORITHMS.get(algorithm);
    if (mac == null || salt.length == 0) {
      return false;
    }
    try {
      return opens(mac, EMPTY[0], content) || opens(mac, EMPTY[1], content);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private boolean opens(String name, char[] password, byte[] content)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(name);
    mac.init(
        SecretKeyFactory.getInstance("PBE").generateSecret(new PBEKeySpec(password)),
        new PBEParameterSpec(salt, rounds.intValue()));
    return MessageDigest.isEqual(mac.doFinal(content), told);
  }
}
