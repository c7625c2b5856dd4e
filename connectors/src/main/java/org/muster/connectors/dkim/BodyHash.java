package org.muster.connectors.dkim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Computes one signature's body hash anew over the canonical body. */
final class BodyHash implements OctetSink {

  private final BodySignature signature;
  private final MessageDigest digest;
  private long octets;
  private boolean equal;

  BodyHash(BodySignature signature) {
    this.signature = signature;
    this.digest = digest(signature.hash());
  }

  private static MessageDigest digest(BodySignature.Hash hash) {
    try {
      return MessageDigest.getInstance(hash.algorithm());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "Cannot use %s: every Java has it".formatted(hash.algorithm()), e);
    }
  }

  @Override
  public void put(byte[] b, int from, int to) {
    long rest = isWhole() ? to - from : Math.max(0, signature.covered() - octets);
    digest.update(b, from, (int) Math.min(to - from, rest));
    octets += to - from;
  }

  private boolean isWhole() {
    return signature.covered() == BodySignature.ALL;
  }

  @Override
  public void end() {
    equal = BodySignature.text(digest.digest()).equals(signature.bodyHash());
  }

  /** A body of fewer octets than are covered was cut. */
  ProtectionFact fact() {
    boolean isIntact = equal && signature.covered() <= octets;
    ProtectionFact fact = of(signature.hash()).checked(isIntact ? Check.INTACT : Check.BROKEN);
    boolean isPart = !isWhole() && signature.covered() < octets;
    return isPart ? fact.because(Doubt.PARTLY_COVERED) : fact;
  }

  private static ProtectionFact of(BodySignature.Hash hash) {
    return dkim().under(hash.scheme(), 0);
  }

  /** A signature of which nothing more is known. */
  static ProtectionFact dkim() {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.DKIM, ProtectionState.SIGNED);
  }
}
