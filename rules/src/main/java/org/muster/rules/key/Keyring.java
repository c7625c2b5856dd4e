package org.muster.rules.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.muster.rules.mail.Digest;

/**
 * The keys of a run, each derived from the audit secret by HKDF-SHA-256 (RFC 5869). Whoever
 * destroys the secret makes all evidence of its runs unlinkable.
 */
public final class Keyring {

  /** Octets an audit secret must have at least. */
  public static final int LEAST_OCTETS = 32;

  private static final String HMAC = "HmacSHA256";

  private final byte[] root;

  private Keyring(byte[] root) {
    this.root = root;
  }

  public static Keyring of(byte[] auditSecret) {
    if (auditSecret.length < LEAST_OCTETS) {
      throw new IllegalArgumentException(
          "Invalid audit key: %d octets (must be %d or more; make one with 'muster keygen --audit FILE')"
              .formatted(auditSecret.length, LEAST_OCTETS));
    }
    byte[] salt = "org.muster/1".getBytes(StandardCharsets.US_ASCII);
    return new Keyring(mac(salt).doFinal(auditSecret));
  }

  /** A fresh HMAC-SHA-256 under the key of a purpose; a {@code Mac} serves one thread. */
  public Mac mac(Purpose purpose) {
    return mac(expand(purpose.name()));
  }

  /** A fresh HMAC-SHA-256 under the key that evidence of one mailbox pair is written with. */
  public Mac mac(Purpose purpose, int pair) {
    return mac(expand(purpose.name() + '/' + pair));
  }

  /** Names this key without giving it away: 16 hexadecimal digits. */
  public String id() {
    return HexFormat.of().formatHex(expand("ID"), 0, 8);
  }

  /**
   * Keys a digest once more for one pair, so that evidence shows no equal digests in two mailboxes.
   */
  public static Digest rekeyed(Mac pairMac, Digest digest) {
    return Digest.cut(pairMac.doFinal(digest.octets()));
  }

  private byte[] expand(String info) {
    Mac mac = mac(root);
    mac.update(info.getBytes(StandardCharsets.US_ASCII));
    mac.update((byte) 1);
    return mac.doFinal();
  }

  private static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use HMAC-SHA-256: every Java has it", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Keyring that && Arrays.equals(root, that.root);
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** The key's id, never the key. */
  @Override
  public String toString() {
    return "Keyring[" + id() + "]";
  }
}
