package org.muster.connectors.protection.part;

/** What a part's media type or name says of it. It decides nothing; its octets do. */
public enum Claim {
  NONE,
  /** {@code application/pkcs7-mime}, {@code .p7m}. */
  CMS,
  /** The same whose {@code smime-type} says that it is enveloped. */
  CMS_ENVELOPED,
  /** {@code application/pkcs7-signature}, {@code .p7s}. */
  CMS_SIGNATURE,
  /** What follows {@code application/pgp-encrypted}. */
  PGP,
  /** A file that is named as ciphertext; some are named so that are only signed, or keys. */
  PGP_FILE,
  /** {@code application/pgp-signature}. */
  PGP_SIGNATURE,
  /** {@code application/x-microsoft-rpmsg-message}. */
  RIGHTS_MANAGED;

  /** Whether it says that the part is encrypted. */
  public boolean isOfEncryption() {
    return switch (this) {
      case CMS, CMS_ENVELOPED, PGP, PGP_FILE, RIGHTS_MANAGED -> true;
      case NONE, CMS_SIGNATURE, PGP_SIGNATURE -> false;
    };
  }
}
