package org.muster.connectors.protection.office;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.stream.XMLStreamReader;
import org.muster.connectors.protection.signature.DigestAlgorithm;

/** How a password opens an Office file of agile encryption (MS-OFFCRYPTO section 2.3.4.13). */
final class AgileKey {

  private static final byte[] OF_VERIFIER = HexFormat.of().parseHex("fea7d2763b4b9e79");
  private static final byte[] OF_VERIFIED = HexFormat.of().parseHex("d7aa0f6d3061344e");
  private static final int BLOCK = 16;

  private final String hash;
  private final int rounds;
  private final int bits;
  private final byte[] salt;
  private final byte[] verifier;
  private final byte[] verified;

  /** Of an {@code encryptedKey} element. */
  private AgileKey(XMLStreamReader on) {
    hash = value(on, "hashAlgorithm");
    rounds = Integer.parseInt(value(on, "spinCount"));
    bits = Integer.parseInt(value(on, "keyBits"));
    salt = octets(on, "saltValue");
    verifier = octets(on, "encryptedVerifierHashInput");
    verified = octets(on, "encryptedVerifierHashValue");
  }

  /** Empty for what nobody writes. */
  static Optional<AgileKey> of(XMLStreamReader on) {
    try {
      return Optional.of(new AgileKey(on));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String value(XMLStreamReader on, String name) {
    return String.valueOf(on.getAttributeValue(null, name));
  }

  private static byte[] octets(XMLStreamReader on, String name) {
    return Base64.getDecoder().decode(value(on, name));
  }

  boolean opensByDefault() {
    Optional<MessageDigest> digest = DigestAlgorithm.named(hash).flatMap(DigestAlgorithm::hash);
    boolean isKnown = bits == 128 || bits == 192 || bits == 256;
    return isKnown && digest.isPresent() && opensByDefault(digest.get());
  }

  private boolean opensByDefault(MessageDigest digest) {
    byte[] spun = DefaultPassword.spun(digest, salt, rounds);
    try {
      byte[] tried = Arrays.copyOf(clear(digest, spun, OF_VERIFIER, verifier), salt.length);
      byte[] told = clear(digest, spun, OF_VERIFIED, verified);
      byte[] expected = Arrays.copyOf(told, digest.getDigestLength());
      return spun.length > 0 && MessageDigest.isEqual(digest.digest(tried), expected);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private byte[] clear(MessageDigest digest, byte[] spun, byte[] use, byte[] octets)
      throws GeneralSecurityException {
    digest.update(spun);
    byte[] key = filled(digest.digest(use), bits / 8);
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new IvParameterSpec(filled(salt, BLOCK)));
    return cipher.doFinal(octets);
  }

  private static byte[] filled(byte[] octets, int length) {
    byte[] filled = Arrays.copyOf(octets, length);
    Arrays.fill(filled, Math.min(octets.length, length), length, (byte) 0x36);
    return filled;
  }
}
