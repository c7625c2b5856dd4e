package org.muster.connectors.protection.cms;

import java.util.List;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.signature.DigestAlgorithm;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.ProtectionFact;

/** What is signed and lies within: {@code EncapsulatedContentInfo} of RFC 5652 section 5.2. */
final class CmsContent implements BerHandler {

  private final SignedContent content = new SignedContent();
  private final Nesting nesting;
  private Inspector within = Inspector.NOTHING;
  private boolean isWithin;
  private boolean isOctets;

  /** The signers' digests are named before the content comes. */
  BerHandler algorithms() {
    return new BerHandler() {
      @Override
      public void value(BerElement element, byte[] first, long length) {
        if (element.isFirst(5, BerElement.OBJECT_IDENTIFIER)) {
          DigestAlgorithm.identified(ObjectIdentifier.dotted(first)).ifPresent(content::add);
        }
      }
    };
  }

  CmsContent(Nesting nesting) {
    this.nesting = nesting;
  }

  @Override
  public void begin(BerElement element) {
    if (element.level() == 5) {
      isWithin = true;
      within = nesting.signed();
      isOctets = element.primitiveTag() == BerElement.OCTET_STRING;
    }
  }

  @Override
  public void octets(BerElement element, byte[] octets, int from, int to) {
    if (isOctets && element.tag() == BerElement.OCTET_STRING) {
      content.put(octets, from, to);
      within.put(octets, from, to);
    }
  }

  void end() {
    within.end();
  }

  /** What was found in it. */
  List<ProtectionFact> facts() {
    return within.facts();
  }

  boolean isWithin() {
    return isWithin;
  }

  /** Nothing can be said of PKCS #7 content that is no octet string. */
  SignedContent content() {
    return isOctets ? content : new SignedContent();
  }
}
