package org.muster.connectors.protection.cms;

import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.connectors.protection.key.CurvePoint;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.rules.protection.KeyKind;

/** Who can read an envelope: {@code RecipientInfos} of RFC 5652 section 6.2. */
final class CmsRecipients implements BerHandler {

  private static final String EPHEMERAL_STATIC_DH = "1.2.840.113549.1.9.16.3.5";
  private static final int TRANSPORT = BerElement.SEQUENCE;
  private static final int AGREEMENT = BerElement.context(1);
  private static final int LARGEST_KEY = 1 << 13;

  private final KeyHolders holders = new KeyHolders();
  private int recipient;
  private KeyKind agreed = KeyKind.ELLIPTIC_CURVE;
  private int agreedBits;
  private int sequences;

  @Override
  public void begin(BerElement element) {
    if (element.level() == 4) {
      recipient(element.tag());
    } else if (recipient == AGREEMENT) {
      agreement(element);
    }
  }

  private void recipient(int tag) {
    recipient = tag;
    sequences = 0;
    agreed = KeyKind.ELLIPTIC_CURVE;
    agreedBits = 0;
    if (tag == TRANSPORT) {
      holders.add(KeyKind.RSA, 0);
    } else if (tag == BerElement.context(2)) {
      holders.add(KeyKind.SHARED, 0);
    } else if (tag == BerElement.context(3)) {
      holders.add(KeyKind.PASSWORD, 0);
    } else if (tag != AGREEMENT) {
      holders.add(KeyKind.OTHER, 0);
    }
  }

  /** The second sequence is that of the holders; the first is the algorithm. */
  private void agreement(BerElement element) {
    if (element.is(5, BerElement.SEQUENCE)) {
      sequences++;
    } else if (element.is(6, BerElement.SEQUENCE) && sequences == 2) {
      holders.add(agreed, agreedBits);
    }
  }

  @Override
  public void value(BerElement element, byte[] first, long length) {
    int octets = (int) Math.min(length, LARGEST_KEY);
    if (recipient == TRANSPORT && element.is(5, BerElement.OCTET_STRING)) {
      holders.refine(KeyKind.RSA, 8 * octets);
    } else if (recipient == AGREEMENT && element.is(7, BerElement.BIT_STRING) && sequences == 0) {
      agreedBits = CurvePoint.bits(first, 1, octets - 1);
    } else if (recipient == AGREEMENT
        && element.isFirst(6, BerElement.OBJECT_IDENTIFIER)
        && ObjectIdentifier.dotted(first).equals(EPHEMERAL_STATIC_DH)) {
      agreed = KeyKind.FINITE_FIELD;
      agreedBits = 0;
    }
  }

  KeyHolders holders() {
    return holders;
  }
}
