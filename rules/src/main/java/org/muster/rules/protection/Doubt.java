package org.muster.rules.protection;

/**
 * Why a state is not the one that was to be expected. New ones only at the end: places are stored.
 */
public enum Doubt {
  NONE(""),
  TRUNCATED("it ends too early"),
  MALFORMED("it breaks its own format"),
  OVER_LIMIT("it is over a limit"),
  NOT_KNOWN("a version or form that is not known"),
  /** Restrictions only, no confidentiality. */
  NO_PASSWORD("it opens without a password"),
  WELL_KNOWN_PASSWORD("it opens with a password that everybody's program tries"),
  NO_CIPHERTEXT("no ciphertext was found in it"),
  /** Some entries of an archive are encrypted, others are not. */
  MIXED("only part of it is encrypted"),
  /** A label or header asks for encryption. */
  ASKED_FOR("encryption was asked for, and is not there"),
  /** What would open it is known to have ended. */
  SERVICE_ENDED("the service that opens it has ended"),
  /** Names of what is in it are readable. */
  NAMES_SHOWN("the names of its entries are readable"),
  /** RFC 6376 section 3.5, tag {@code l}. */
  PARTLY_COVERED("only the beginning of the body is covered");

  private final String meaning;

  Doubt(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
