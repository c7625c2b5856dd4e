package org.muster.connectors.protection.office;

import static org.muster.connectors.protection.octets.LittleEndian.four;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.muster.connectors.protection.octets.Rc4;
import org.muster.connectors.protection.signature.DigestAlgorithm;

/**
 * The password that Excel tries on every workbook before it asks for one (MS-XLS section 2.2.10):
 * what opens with it opens for everybody.
 */
final class DefaultPassword {

  private static final byte[] PASSWORD = "VelvetSweatshop".getBytes(StandardCharsets.UTF_16LE);

  /** Twice what Office asks for. */
  private static final int MOST_ROUNDS = 200_000;

  private static final int STANDARD_ROUNDS = 50_000;
  private static final int BLOCK = 16;
  private static final int SHA_1 = 20;

  private DefaultPassword() {}

  /** MS-OFFCRYPTO section 2.3.4.11, without the last step; empty for too many rounds. */
  static byte[] spun(MessageDigest hash, byte[] salt, int rounds) {
    if (rounds < 0 || rounds > MOST_ROUNDS) {
      return new byte[0];
    }
    hash.update(salt);
    byte[] spun = hash.digest(PASSWORD);
    for (int round = 0; round < rounds; round++) {
      hash.update(number(round));
      spun = hash.digest(spun);
    }
    return spun;
  }

  private static byte[] number(int number) {
    return new byte[] {
      (byte) number, (byte) (number >>> 8), (byte) (number >>> 16), (byte) (number >>> 24)
    };
  }

  /** MS-OFFCRYPTO sections 2.3.4.7 and 2.3.4.9. */
  static boolean opensStandard(byte[] stream) {
    int verifier = verifier(stream);
    int octets = EncryptionInfo.keyBits(stream) / 8;
    if (verifier < 0 || octets == 0 || octets > SHA_1) {
      return false;
    }
    MessageDigest hash = sha1();
    byte[] spun = spun(hash, part(stream, verifier + 4, BLOCK), STANDARD_ROUNDS);
    hash.update(spun);
    byte[] derived = hash.digest(number(0));
    byte[] block = new byte[64];
    Arrays.fill(block, (byte) 0x36);
    for (int i = 0; i < derived.length; i++) {
      block[i] ^= derived[i];
    }
    byte[] key = Arrays.copyOf(hash.digest(block), octets);
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
      byte[] tried = cipher.doFinal(part(stream, verifier + 20, BLOCK));
      byte[] told = cipher.doFinal(part(stream, verifier + 40, 2 * BLOCK));
      return MessageDigest.isEqual(hash.digest(tried), Arrays.copyOf(told, SHA_1));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** MS-OFFCRYPTO section 2.3.5.2, of what follows the version that begins it. */
  static boolean opensCryptoApi(byte[] header) {
    int verifier = verifier(header);
    int bits = EncryptionInfo.keyBits(header);
    if (verifier < 0) {
      return false;
    }
    int octets = bits == 0 ? 5 : Math.min(bits / 8, SHA_1);
    MessageDigest hash = sha1();
    hash.update(spun(hash, part(header, verifier + 4, BLOCK), 0));
    byte[] key = Arrays.copyOf(hash.digest(number(0)), octets);
    byte[] both = part(header, verifier + 20, BLOCK + SHA_1 + 4);
    System.arraycopy(both, BLOCK + 4, both, BLOCK, SHA_1);
    byte[] clear = Rc4.apply(octets == 5 ? Arrays.copyOf(key, BLOCK) : key, both);
    return isVerified(hash, clear, SHA_1);
  }

  /** MS-OFFCRYPTO section 2.3.6.2, of the first RC4. */
  static boolean opensFirstRc4(byte[] header) {
    MessageDigest hash = hash(DigestAlgorithm.MD5);
    byte[] password = Arrays.copyOf(hash.digest(PASSWORD), 5);
    for (int i = 0; i < BLOCK; i++) {
      hash.update(password);
      hash.update(part(header, 4, BLOCK));
    }
    hash.update(hash.digest(), 0, 5);
    byte[] clear = Rc4.apply(hash.digest(number(0)), part(header, 20, 2 * BLOCK));
    return isVerified(hash, clear, BLOCK);
  }

  private static boolean isVerified(MessageDigest hash, byte[] clear, int length) {
    byte[] tried = hash.digest(Arrays.copyOf(clear, BLOCK));
    return MessageDigest.isEqual(tried, part(clear, BLOCK, length));
  }

  /** Where the verifier begins, behind a header of so many octets as it tells; -1 if nowhere. */
  private static int verifier(byte[] stream) {
    int size = four(stream, 8);
    return size >= 0 && size <= stream.length - 72 ? 12 + size : -1;
  }

  private static byte[] part(byte[] octets, int from, int length) {
    return Arrays.copyOfRange(octets, Math.min(from, octets.length), from + length);
  }

  private static MessageDigest sha1() {
    return hash(DigestAlgorithm.SHA_1);
  }

  private static MessageDigest hash(DigestAlgorithm algorithm) {
    return algorithm.hash().orElseThrow();
  }
}
