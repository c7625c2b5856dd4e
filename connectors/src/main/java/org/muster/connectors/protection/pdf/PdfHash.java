package org.muster.connectors.protection.pdf;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The hash of an empty password (ISO 32000-2 algorithm 2.B). */
final class PdfHash {

  private static final int COPIES = 64;
  private static final int LEAST_ROUNDS = 64;

  private PdfHash() {}

  static byte[] of(byte[] salt) throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(salt);
    byte[] encrypted = {};
    for (int round = 0; round < LEAST_ROUNDS || last(encrypted) > round - 32; round++) {
      encrypted = encrypted(hash);
      BigInteger first = new BigInteger(1, Arrays.copyOf(encrypted, 16));
      String name =
          switch (first.mod(BigInteger.valueOf(3)).intValue()) {
            case 0 -> "SHA-256";
            case 1 -> "SHA-384";
            default -> "SHA-512";
          };
      hash = MessageDigest.getInstance(name).digest(encrypted);
    }
    return Arrays.copyOf(hash, 32);
  }

  private static int last(byte[] octets) {
    return octets.length == 0 ? 0 : octets[octets.length - 1] & 0xFF;
  }

  private static byte[] encrypted(byte[] hash) throws GeneralSecurityException {
    byte[] copies = new byte[COPIES * hash.length];
    for (int i = 0; i < COPIES; i++) {
      System.arraycopy(hash, 0, copies, i * hash.length, hash.length);
    }
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(hash, 0, 16, "AES"),
        new IvParameterSpec(hash, 16, 16));
    return cipher.doFinal(copies);
  }
}
