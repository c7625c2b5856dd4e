package org.muster.connectors.protection.cms;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.connectors.protection.signature.DigestAlgorithm;
import org.muster.connectors.protection.signature.SignatureFacts;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.ProtectionFact;

/** Who signed: {@code SignerInfos} of RFC 5652 section 5.3. */
final class CmsSigners implements BerHandler {

  private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
  private static final int LARGEST_KEY = 1 << 13;

  private final Supplier<SignedContent> content;
  private final KeyHolders holders = new KeyHolders();
  private final SignatureFacts signatures = new SignatureFacts();

  private Optional<DigestAlgorithm> algorithm = Optional.empty();
  private String signing = "";
  private boolean inSignedAttributes;
  private boolean isMessageDigest;
  private Check check = Check.NOT_POSSIBLE;
  private int field;

  CmsSigners(Supplier<SignedContent> content) {
    this.content = content;
  }

  @Override
  public void begin(BerElement element) {
    if (element.level() == 4) {
      algorithm = Optional.empty();
      signing = "";
      check = Check.NOT_POSSIBLE;
    } else if (element.level() == 5) {
      field = element.index();
      inSignedAttributes = field == 3 && element.tag() == BerElement.context(0);
    }
  }

  @Override
  public void value(BerElement element, byte[] first, long length) {
    if (inSignedAttributes) {
      attribute(element, first);
    } else if (element.isFirst(6, BerElement.OBJECT_IDENTIFIER)) {
      identified(ObjectIdentifier.dotted(first));
    } else if (element.is(5, BerElement.OCTET_STRING)) {
      signature(first, (int) Math.min(length, LARGEST_KEY));
    }
  }

  private void identified(String identifier) {
    if (field == 2) {
      algorithm = DigestAlgorithm.identified(identifier);
    } else if (field > 2) {
      signing = identifier;
    }
  }

  private void attribute(BerElement element, byte[] first) {
    if (element.isFirst(7, BerElement.OBJECT_IDENTIFIER)) {
      isMessageDigest = ObjectIdentifier.dotted(first).equals(MESSAGE_DIGEST);
    } else if (isMessageDigest && element.isFirst(8, BerElement.OCTET_STRING)) {
      check = compare(first);
    }
  }

  private Check compare(byte[] signed) {
    return algorithm
        .flatMap(digest -> content.get().hash(digest))
        .map(hash -> MessageDigest.isEqual(hash.digest(), signed) ? Check.INTACT : Check.BROKEN)
        .orElse(Check.NOT_POSSIBLE);
  }

  /** A signature ends what there is to know of a signer. */
  private void signature(byte[] first, int length) {
    signatures.add(algorithm, check);
    if (signing.startsWith("1.2.840.113549.1.1.")) {
      holders.add(KeyKind.RSA, 8 * length);
    } else if (signing.startsWith("1.2.840.10045.4.")) {
      holders.add(KeyKind.ELLIPTIC_CURVE, CurveSignature.bits(first));
    } else if (signing.equals("1.3.101.112")) {
      holders.add(KeyKind.ELLIPTIC_CURVE, 256);
    } else {
      holders.add(KeyKind.OTHER, 0);
    }
  }

  boolean isEmpty() {
    return holders.count() == 0;
  }

  ProtectionFact on(ProtectionFact fact) {
    return holders.on(signatures.on(fact));
  }
}
