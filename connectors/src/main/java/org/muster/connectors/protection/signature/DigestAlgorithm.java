package org.muster.connectors.protection.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.muster.rules.protection.Scheme;

/** Hash functions of signatures, by the names that CMS, MIME and OpenPGP have for them. */
public enum DigestAlgorithm {
  MD5("MD5", 1, Scheme.MD5, 128, "1.2.840.113549.2.5", "1.2.840.113549.1.1.4"),
  SHA_1("SHA-1", 2, Scheme.SHA_1, 160, "1.3.14.3.2.26", "1.2.840.113549.1.1.5"),
  RIPEMD_160("RIPEMD160", 3, Scheme.RIPEMD_160, 160, "1.3.36.3.2.1", ""),
  SHA_256("SHA-256", 8, Scheme.SHA_2, 256, "2.16.840.1.101.3.4.2.1", "1.2.840.113549.1.1.11"),
  SHA_384("SHA-384", 9, Scheme.SHA_2, 384, "2.16.840.1.101.3.4.2.2", "1.2.840.113549.1.1.12"),
  SHA_512("SHA-512", 10, Scheme.SHA_2, 512, "2.16.840.1.101.3.4.2.3", "1.2.840.113549.1.1.13"),
  SHA_224("SHA-224", 11, Scheme.SHA_2, 224, "2.16.840.1.101.3.4.2.4", "1.2.840.113549.1.1.14"),
  SHA3_256("SHA3-256", 12, Scheme.SHA_3, 256, "2.16.840.1.101.3.4.2.8", ""),
  SHA3_384("SHA3-384", -1, Scheme.SHA_3, 384, "2.16.840.1.101.3.4.2.9", ""),
  SHA3_512("SHA3-512", 14, Scheme.SHA_3, 512, "2.16.840.1.101.3.4.2.10", "");

  private final String title;
  private final int openPgp;
  private final Scheme scheme;
  private final int bits;
  private final String identifier;
  private final String signing;

  DigestAlgorithm(
      String title, int openPgp, Scheme scheme, int bits, String identifier, String signing) {
    this.title = title;
    this.openPgp = openPgp;
    this.scheme = scheme;
    this.bits = bits;
    this.identifier = identifier;
    this.signing = signing;
  }

  Scheme scheme() {
    return scheme;
  }

  int bits() {
    return bits;
  }

  /** By an object identifier; some name the signature's algorithm in place of its hash. */
  public static Optional<DigestAlgorithm> identified(String identifier) {
    return Arrays.stream(values()).filter(a -> a.isIdentified(identifier)).findFirst();
  }

  private boolean isIdentified(String other) {
    return identifier.equals(other) || (!signing.isEmpty() && signing.equals(other));
  }

  /** RFC 9580 section 9.5. */
  public static Optional<DigestAlgorithm> ofOpenPgp(int number) {
    return Arrays.stream(values()).filter(a -> a.openPgp == number).findFirst();
  }

  /** By a {@code micalg} (RFC 8551 section 3.5.3.2, RFC 3156 section 5), one of them. */
  public static Optional<DigestAlgorithm> named(String micalg) {
    String bare = bare(micalg).replace("pgp", "");
    return Arrays.stream(values()).filter(a -> bare(a.title).equals(bare)).findFirst();
  }

  private static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace("-", "");
  }

  /** Empty where this machine cannot compute it. */
  public Optional<MessageDigest> hash() {
    try {
      return Optional.of(MessageDigest.getInstance(title));
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }
}
