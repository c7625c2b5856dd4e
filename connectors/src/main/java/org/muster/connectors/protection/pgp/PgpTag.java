package org.muster.connectors.protection.pgp;

/** Types of packets (RFC 9580 section 5). */
final class PgpTag {

  static final int PUBLIC_KEY_SESSION_KEY = 1;
  static final int SIGNATURE = 2;
  static final int PASSWORD_SESSION_KEY = 3;
  static final int ONE_PASS_SIGNATURE = 4;
  static final int SECRET_KEY = 5;
  static final int PUBLIC_KEY = 6;
  static final int SECRET_SUBKEY = 7;
  static final int COMPRESSED = 8;
  static final int ENCRYPTED_WITHOUT_INTEGRITY = 9;
  static final int LITERAL = 11;
  static final int ENCRYPTED_WITH_INTEGRITY = 18;

  /** GnuPG's, of a draft. */
  static final int AEAD = 20;

  private PgpTag() {}
}
