package org.muster.connectors.protection.cms;

import java.util.Arrays;
import java.util.Optional;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.rules.protection.Mechanism;

/** Content types of RFC 5652 section 3, as far as they protect. */
enum CmsType {
  ENVELOPED("1.2.840.113549.1.7.3", Mechanism.CMS_ENVELOPED),
  AUTH_ENVELOPED("1.2.840.113549.1.9.16.1.23", Mechanism.CMS_AUTH_ENVELOPED),
  ENCRYPTED("1.2.840.113549.1.7.6", Mechanism.CMS_ENCRYPTED_DATA),
  SIGNED("1.2.840.113549.1.7.2", Mechanism.CMS_SIGNED),
  COMPRESSED("1.2.840.113549.1.9.16.1.9", Mechanism.CMS_COMPRESSED);

  private static final int LONGEST_HEAD = 16;

  private final String identifier;
  private final Mechanism mechanism;

  CmsType(String identifier, Mechanism mechanism) {
    this.identifier = identifier;
    this.mechanism = mechanism;
  }

  Mechanism mechanism() {
    return mechanism;
  }

  boolean isEncrypted() {
    return this == ENVELOPED || this == AUTH_ENVELOPED || this == ENCRYPTED;
  }

  /** Whether a list of those who can read it must be there. */
  boolean hasRecipients() {
    return this == ENVELOPED || this == AUTH_ENVELOPED;
  }

  /** The type of what begins so: a sequence, then an object identifier. */
  static Optional<CmsType> of(byte[] beginning) {
    if (beginning.length < 2 || beginning[0] != BerElement.SEQUENCE) {
      return Optional.empty();
    }
    int longForm = (beginning[1] & 0xFF) > 0x80 ? beginning[1] & 0x7F : 0;
    int at = 2 + longForm;
    if (at > LONGEST_HEAD
        || at + 2 > beginning.length
        || beginning[at] != BerElement.OBJECT_IDENTIFIER) {
      return Optional.empty();
    }
    int end = at + 2 + (beginning[at + 1] & 0xFF);
    return end > beginning.length
        ? Optional.empty()
        : of(ObjectIdentifier.dotted(Arrays.copyOfRange(beginning, at + 2, end)));
  }

  private static Optional<CmsType> of(String identifier) {
    return Arrays.stream(values()).filter(t -> t.identifier.equals(identifier)).findFirst();
  }
}
