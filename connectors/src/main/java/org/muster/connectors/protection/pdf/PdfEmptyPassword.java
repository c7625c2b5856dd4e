package org.muster.connectors.protection.pdf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.muster.connectors.protection.octets.Rc4;
import org.muster.connectors.protection.pdf.PdfValue.Dictionary;

/**
 * Whether a PDF file opens for everybody: with an empty user password (ISO 32000-2 section 7.6.4.4,
 * algorithms 4 to 6 and 11).
 */
final class PdfEmptyPassword {

  private static final byte[] PADDING =
      HexFormat.of().parseHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

  private static final byte[] METADATA_IN_CLEAR = {-1, -1, -1, -1};

  private PdfEmptyPassword() {}

  static boolean opens(Dictionary encryption, Dictionary trailer) {
    byte[] user = octets(encryption.text("U"));
    int revision = (int) encryption.number("R", 0);
    try {
      return switch (revision) {
        case 2, 3, 4 -> opens(revision, user, key(encryption, id(trailer)), id(trailer));
        case 5, 6 -> user.length >= 48 && opens(revision, user);
        default -> false;
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot try an empty password: no such algorithm", e);
    }
  }

  private static boolean opens(int revision, byte[] user, byte[] key, byte[] id)
      throws GeneralSecurityException {
    if (revision == 2) {
      return Arrays.equals(Rc4.apply(key, PADDING), user);
    }
    byte[] value = Rc4.apply(key, md5(PADDING, id));
    for (int round = 1; round < 20; round++) {
      byte[] varied = key.clone();
      for (int i = 0; i < varied.length; i++) {
        varied[i] ^= (byte) round;
      }
      value = Rc4.apply(varied, value);
    }
    return user.length >= 16 && Arrays.equals(value, 0, 16, user, 0, 16);
  }

  private static boolean opens(int revision, byte[] user) throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(user, 32, 40);
    byte[] hash =
        revision == 5 ? MessageDigest.getInstance("SHA-256").digest(salt) : PdfHash.of(salt);
    return Arrays.equals(hash, 0, 32, user, 0, 32);
  }

  private static byte[] key(Dictionary encryption, byte[] id) throws GeneralSecurityException {
    long revision = encryption.number("R", 0);
    boolean hidesMetadata = !encryption.get("EncryptMetadata").equals(new PdfValue.Word("false"));
    byte[] more = revision < 4 || hidesMetadata ? new byte[0] : METADATA_IN_CLEAR;
    byte[] owner = Arrays.copyOf(octets(encryption.text("O")), 32);
    byte[] hash = md5(PADDING, owner, permissions(encryption), id, more);
    int length = revision == 2 ? 5 : PdfEncryption.bits(encryption) / 8;
    for (int i = 0; revision > 2 && i < 50; i++) {
      hash = md5(Arrays.copyOf(hash, length));
    }
    return Arrays.copyOf(hash, length);
  }

  private static byte[] permissions(Dictionary encryption) {
    int p = (int) encryption.number("P", 0);
    return new byte[] {(byte) p, (byte) (p >> 8), (byte) (p >> 16), (byte) (p >> 24)};
  }

  private static byte[] id(Dictionary trailer) {
    boolean isThere = trailer.get("ID") instanceof PdfValue.Array a && !a.values().isEmpty();
    if (!isThere) {
      return new byte[0];
    }
    PdfValue first = ((PdfValue.Array) trailer.get("ID")).values().get(0);
    return first instanceof PdfValue.Text text ? octets(text.octets()) : new byte[0];
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] md5(byte[]... pieces) throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    for (byte[] piece : pieces) {
      md5.update(piece);
    }
    return md5.digest();
  }
}
