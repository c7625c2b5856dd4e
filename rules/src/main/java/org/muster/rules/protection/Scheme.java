package org.muster.rules.protection;

/**
 * The algorithm of a protection, and how much it is worth. New ones only at the end: places are
 * stored.
 */
public enum Scheme {
  /** There is none, or it was not told. */
  NONE("", Strength.NONE),
  /** One that this version does not know. */
  OTHER("unknown algorithm", Strength.NONE),
  AES_GCM("AES-GCM", Strength.STRONG),
  /** AES-CCM of RFC 5084. */
  AES_CCM("AES-CCM", Strength.STRONG),
  CHACHA20_POLY1305("ChaCha20-Poly1305", Strength.STRONG),
  /** Without integrity: malleable. */
  AES_CBC("AES-CBC", Strength.ACCEPTABLE),
  CAMELLIA_CBC("Camellia-CBC", Strength.ACCEPTABLE),
  TRIPLE_DES("3DES", Strength.WEAK),
  DES("DES", Strength.BROKEN),
  /** Up to 64 bits it is searched through. */
  RC2("RC2", 65, Strength.BROKEN, Strength.WEAK),
  /** Up to 56 bits it is searched through. */
  RC4("RC4", 57, Strength.BROKEN, Strength.WEAK),
  CAST5("CAST5", Strength.WEAK),
  IDEA("IDEA", Strength.WEAK),
  BLOWFISH("Blowfish", Strength.WEAK),
  XOR("XOR obfuscation", Strength.BROKEN),
  /** RFC 9580 section 5.13.1: the cipher is told to key holders only. */
  PGP_MDC("OpenPGP with modification detection", Strength.ACCEPTABLE),
  /** RFC 9580 section 5.13.2, and GnuPG's packet 20. */
  PGP_AEAD("OpenPGP AEAD", Strength.STRONG),
  /** RFC 9580 section 5.7. */
  PGP_NO_INTEGRITY("OpenPGP without integrity", Strength.WEAK),
  PDF_RC4("PDF RC4", Strength.WEAK),
  PDF_AES_128("PDF AESV2", Strength.ACCEPTABLE),
  /** Revision 5: a key derivation of one hash. */
  PDF_AES_256_R5("PDF AESV3 revision 5", Strength.WEAK),
  PDF_AES_256("PDF AESV3", Strength.STRONG),
  /** A certificate's security handler. */
  PDF_PUBLIC_KEY("PDF certificate security", Strength.ACCEPTABLE),
  OFFICE_AGILE("Office agile", 128, Strength.WEAK, Strength.STRONG),
  OFFICE_STANDARD("Office standard", Strength.ACCEPTABLE),
  OFFICE_EXTENSIBLE("Office extensible", Strength.NONE),
  ODF_BLOWFISH("OpenDocument Blowfish", Strength.WEAK),
  ODF_AES("OpenDocument AES", Strength.STRONG),
  ZIP_CRYPTO("ZipCrypto", Strength.BROKEN),
  /** AE-1 and AE-2. */
  ZIP_AES("ZIP AES", Strength.STRONG),
  /** APPNOTE 7.2: the algorithm is told to key holders only. */
  ZIP_STRONG("PKWARE strong encryption", Strength.ACCEPTABLE),
  SEVEN_ZIP_AES("7z AES", Strength.STRONG),
  RAR_AES("RAR AES", 256, Strength.ACCEPTABLE, Strength.STRONG),
  AGE("age", Strength.STRONG),
  MD5("MD5", Strength.BROKEN),
  SHA_1("SHA-1", Strength.WEAK),
  RIPEMD_160("RIPEMD-160", Strength.WEAK),
  SHA_2("SHA-2", Strength.STRONG),
  SHA_3("SHA-3", Strength.STRONG),
  /** TLS 1.2 or later, and no weak cipher named. */
  TLS("TLS", Strength.STRONG),
  /** TLS, and no version named. */
  TLS_UNSTATED("TLS of a version that is not told", Strength.ACCEPTABLE),
  SSL("SSL 2 or SSL 3", Strength.BROKEN),
  /** RC4, 3DES, EXPORT, NULL or less than 128 bits. */
  TLS_WEAK_CIPHER("TLS with a weak cipher", Strength.WEAK),
  TLS_1_0("TLS 1.0", Strength.WEAK),
  TLS_1_1("TLS 1.1", Strength.WEAK);

  private final String title;
  private final int longEnough;
  private final Strength ofShortKey;
  private final Strength strength;

  Scheme(String title, Strength strength) {
    this(title, 0, strength, strength);
  }

  Scheme(String title, int longEnough, Strength ofShortKey, Strength strength) {
    this.title = title;
    this.longEnough = longEnough;
    this.ofShortKey = ofShortKey;
    this.strength = strength;
  }

  /** As people name it; empty for none. */
  public String title() {
    return title;
  }

  /** What it is worth with a key of so many bits; 0 where they are not told. */
  public Strength strength(int bits) {
    return bits < longEnough ? ofShortKey : strength;
  }

  /** Whether somebody who cannot read the content can still alter it unseen. */
  public boolean lacksIntegrity() {
    return switch (this) {
      case AES_CBC, CAMELLIA_CBC, TRIPLE_DES, DES, RC2, RC4, CAST5, IDEA, PGP_NO_INTEGRITY -> true;
      default -> false;
    };
  }
}
