package org.muster.rules.protection;

/** How something is protected or marked. New ones only at the end: places are stored. */
public enum Mechanism {
  /** RFC 5652 envelopedData. */
  CMS_ENVELOPED("S/MIME enveloped"),
  /** RFC 5083. */
  CMS_AUTH_ENVELOPED("S/MIME enveloped and authenticated"),
  /** RFC 5652 encryptedData: without recipients. */
  CMS_ENCRYPTED_DATA("CMS encrypted data"),
  /** RFC 5652 signedData that holds what it signs: readable to everybody. */
  CMS_SIGNED("S/MIME opaque signed"),
  /** RFC 8551 section 3.5.3: {@code multipart/signed}. */
  CMS_DETACHED("S/MIME clear signed"),
  /** RFC 3274: readable to everybody. */
  CMS_COMPRESSED("S/MIME compressed"),
  /** RFC 8551 section 3.7. */
  CMS_CERTIFICATES("S/MIME certificates"),
  /** RFC 9580 sections 5.1, 5.3, 5.7, 5.13. */
  PGP_ENCRYPTED("OpenPGP encrypted"),
  /** RFC 9580 section 10.3: a signed message, readable to everybody. */
  PGP_SIGNED("OpenPGP signed"),
  /** RFC 9580 section 7. */
  PGP_CLEAR_SIGNED("OpenPGP clear signed"),
  /** RFC 3156 section 5, or a signature in a file of its own. */
  PGP_DETACHED("OpenPGP detached signature"),
  /** MS-OXORMMS: {@code message.rpmsg}. */
  RIGHTS_MANAGED("rights-managed message"),
  /** A message that a secure-mail gateway wrapped into a page. */
  GATEWAY("secure-mail gateway"),
  /** ISO 32000 section 7.6. */
  PDF("PDF"),
  /** MS-OFFCRYPTO section 2.3.4, agile or standard. */
  OFFICE_OPEN_XML("Office Open XML"),
  /** MS-DOC, MS-XLS, MS-PPT. */
  OFFICE_BINARY("legacy Office"),
  /** OpenDocument 1.3 part 2 section 3.8. */
  OPEN_DOCUMENT("OpenDocument"),
  ZIP("ZIP"),
  SEVEN_ZIP("7z"),
  RAR("RAR"),
  AGE("age"),
  /** {@code openssl enc}. */
  OPENSSL("OpenSSL"),
  /** PEM, PKCS#8, PKCS#12, OpenSSH or OpenPGP secret keys. */
  PRIVATE_KEY("private key"),
  /** Words by which a password is told. */
  PASSWORD_TOLD("password in the text"),
  /** {@code msip_labels}, or the same in an Office file. */
  SENSITIVITY_LABEL("sensitivity label"),
  /** The header of RFC 2156 section 5.3.4. */
  SENSITIVITY("Sensitivity"),
  /** {@code X-Microsoft-Classification} and its like. */
  CLASSIFICATION("classification"),
  /** A subject that asks a gateway to encrypt. */
  SUBJECT_TAG("subject tag"),
  /** RFC 6376: the body hash, not the signature. */
  DKIM("DKIM body hash"),
  /** Received fields added within the own domains. */
  TRACE("trace headers"),
  /** Something that was not looked into to its end. */
  UNDECIDED("not decided"),
  /** The same in PidTagTransportMessageHeaders (MS-OXPROPS), not in the message itself. */
  TRACE_APART("trace headers beside the message");

  private final String title;

  Mechanism(String title) {
    this.title = title;
  }

  /** As people name it. */
  public String title() {
    return title;
  }
}
