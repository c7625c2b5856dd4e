package org.muster.connectors.protection.cms;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.BerReader;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.ClaimedOnly;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Looks at CMS (RFC 5652), in DER or BER. */
final class CmsInspector implements Inspector, BerHandler {

  private final CmsType type;
  private final Claim claim;
  private final BerReader reader = new BerReader(this);
  private final CmsRecipients recipients = new CmsRecipients();
  private final CmsCipher cipher = new CmsCipher();
  private final CmsContent content;
  private final CmsSigners signers = new CmsSigners(this::signed);
  private SignedContent detached = new SignedContent();
  private BerHandler section = BerHandler.NOTHING;
  private boolean contentSeen;

  CmsInspector(CmsType type, Claim claim, Nesting nesting) {
    this.type = type;
    this.claim = claim;
    this.content = new CmsContent(nesting);
  }

  @Override
  public void signs(SignedContent other) {
    detached = other;
  }

  private SignedContent signed() {
    return content.isWithin() ? content.content() : detached;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    reader.put(octets, from, to);
  }

  @Override
  public void end() {
    content.end();
  }

  @Override
  public void begin(BerElement element) {
    if (element.level() == 3) {
      section = section(element.tag());
    } else if (element.level() > 3) {
      section.begin(element);
    }
  }

  private BerHandler section(int tag) {
    if (tag == BerElement.SEQUENCE) {
      contentSeen = true;
      return type.isEncrypted() ? cipher : content;
    }
    if (tag != BerElement.SET) {
      return BerHandler.NOTHING;
    }
    if (type == CmsType.SIGNED) {
      return contentSeen ? signers : content.algorithms();
    }
    return contentSeen ? BerHandler.NOTHING : recipients;
  }

  @Override
  public void octets(BerElement element, byte[] octets, int from, int to) {
    section.octets(element, octets, from, to);
  }

  @Override
  public void value(BerElement element, byte[] first, long length) {
    section.value(element, first, length);
  }

  @Override
  public List<ProtectionFact> facts() {
    List<ProtectionFact> facts = new ArrayList<>(content.facts());
    facts.add(fact());
    if (claim == Claim.CMS_ENVELOPED && !type.isEncrypted()) {
      facts.add(ClaimedOnly.fact(claim));
    }
    return facts;
  }

  private ProtectionFact fact() {
    if (type.isEncrypted()) {
      return encrypted();
    }
    return type == CmsType.SIGNED ? signedFact() : of(type.mechanism(), ProtectionState.CLEAR);
  }

  private ProtectionFact encrypted() {
    ProtectionFact fact = recipients.holders().on(of(type.mechanism(), ProtectionState.ENCRYPTED));
    boolean readable = !type.hasRecipients() || recipients.holders().count() > 0;
    if (fact.isEncrypted() && !(cipher.hasCiphertext() && readable)) {
      return of(type.mechanism(), ProtectionState.CLAIMED_ONLY).because(Doubt.NO_CIPHERTEXT);
    }
    return fact.under(cipher.scheme(), cipher.bits());
  }

  private ProtectionFact signedFact() {
    if (content.isWithin()) {
      return signers.on(of(Mechanism.CMS_SIGNED, ProtectionState.SIGNED));
    }
    boolean damaged = reader.doubt() != Doubt.NONE;
    if (signers.isEmpty() && !damaged) {
      return of(Mechanism.CMS_CERTIFICATES, ProtectionState.CLEAR);
    }
    return signers.on(of(Mechanism.CMS_DETACHED, ProtectionState.SIGNED));
  }

  private ProtectionFact of(Mechanism mechanism, ProtectionState state) {
    Doubt doubt = reader.doubt();
    ProtectionState found = doubt == Doubt.NONE ? state : ProtectionState.UNKNOWN;
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, found).because(doubt);
  }
}
