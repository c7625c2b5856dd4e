package org.muster.connectors.protection.cms;

import java.math.BigInteger;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.rules.protection.Scheme;

/** What is encrypted, and how: {@code EncryptedContentInfo} of RFC 5652 section 6.1. */
final class CmsCipher implements BerHandler {

  private static final int RC2_WITHOUT_PARAMETER = 32;

  private CipherAlgorithm algorithm = CipherAlgorithm.NONE;
  private int parameter;
  private boolean inContent;
  private long ciphertext;

  @Override
  public void begin(BerElement element) {
    if (element.level() == 4) {
      inContent = element.primitiveTag() == 0x80;
    }
  }

  @Override
  public void octets(BerElement element, byte[] octets, int from, int to) {
    if (inContent) {
      ciphertext += to - from;
    }
  }

  @Override
  public void value(BerElement element, byte[] first, long length) {
    if (inContent) {
      return;
    }
    if (element.isFirst(5, BerElement.OBJECT_IDENTIFIER)) {
      algorithm = CipherAlgorithm.of(ObjectIdentifier.dotted(first));
    } else if (element.is(6, BerElement.INTEGER) && length > 0 && length <= 2) {
      parameter = new BigInteger(first).intValue();
    }
  }

  boolean hasCiphertext() {
    return ciphertext > 0;
  }

  Scheme scheme() {
    return algorithm.scheme();
  }

  int bits() {
    return switch (algorithm.scheme()) {
      case RC2 -> rc2Bits();
      case CAST5 -> Math.max(parameter, 0);
      default -> algorithm.bits();
    };
  }

  /** RFC 8018 appendix B.2.3. */
  private int rc2Bits() {
    return switch (parameter) {
      case 0 -> RC2_WITHOUT_PARAMETER;
      case 160 -> 40;
      case 120 -> 64;
      case 58 -> 128;
      default -> parameter >= 256 ? parameter : 0;
    };
  }
}
