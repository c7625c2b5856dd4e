package org.muster.connectors.protection.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.connectors.protection.octets.FirstOctets;
import org.muster.connectors.protection.octets.Radix64;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** A private key in PEM (RFC 7468 sections 10 and 11, RFC 1421, OpenSSH's PROTOCOL.key). */
final class PemKeyBlock implements TextBlock {

  private static final String ENCRYPTED = "ENCRYPTED";
  private static final byte[] OPENSSH_CLEAR =
      "openssh-key-v1\0\0\0\0\4none".getBytes(StandardCharsets.US_ASCII);

  /** The shortest key there is has more octets; a label alone is no key. */
  private static final int SHORTEST = 40;

  private static final int LONGEST_HEADER = 100;

  private final boolean isOpenSsh;
  private final FirstOctets decoded = new FirstOctets(OPENSSH_CLEAR.length);
  private final Radix64 octets = new Radix64(decoded);
  private boolean encrypted;

  PemKeyBlock(String label) {
    this.isOpenSsh = label.startsWith("OPENSSH");
    this.encrypted = label.startsWith(ENCRYPTED);
  }

  @Override
  public void line(byte[] line, int length) {
    int looked = Math.min(length, LONGEST_HEADER);
    String text = new String(line, 0, looked, StandardCharsets.US_ASCII);
    if (text.indexOf(':') < 0) {
      octets.put(line, 0, length);
    } else {
      encrypted |= text.startsWith("Proc-Type") && text.contains(ENCRYPTED);
    }
  }

  @Override
  public void end() {
    octets.end();
  }

  @Override
  public List<ProtectionFact> facts() {
    if (decoded.length() < SHORTEST) {
      return List.of();
    }
    boolean isProtected = encrypted || (isOpenSsh && !decoded.is(OPENSSH_CLEAR));
    return List.of(
        ProtectionFact.of(
            ProtectionLayer.ATTACHMENT,
            Mechanism.PRIVATE_KEY,
            isProtected ? ProtectionState.ENCRYPTED : ProtectionState.CLEAR));
  }
}
