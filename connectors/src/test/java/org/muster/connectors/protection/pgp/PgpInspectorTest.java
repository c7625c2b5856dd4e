package org.muster.connectors.protection.pgp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Inspecting;
import org.muster.connectors.protection.ber.Ber;
import org.muster.connectors.protection.part.Claim;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class PgpInspectorTest {

  private static final byte[] SESSION_KEY = sessionKey(2048);
  private static final byte[] WITHOUT_INTEGRITY = packet(9, new byte[80]);

  @Test
  void packetNineIsWithoutIntegrity() {
    byte[] message = Ber.joined(SESSION_KEY, WITHOUT_INTEGRITY);

    ProtectionFact fact = Inspecting.fact(message, Claim.NONE);

    assertThat(fact.mechanism()).isEqualTo(Mechanism.PGP_ENCRYPTED);
    assertThat(fact.state()).isEqualTo(ProtectionState.ENCRYPTED);
    assertThat(fact.scheme()).isEqualTo(Scheme.PGP_NO_INTEGRITY);
    assertThat(fact.keyBits()).isEqualTo(2048);
  }

  @Test
  void authenticatedEncryptionIsToldByItsVersion() {
    byte[] version = {2, 9, 2, 6};
    byte[] message = Ber.joined(SESSION_KEY, packet(18, Arrays.copyOf(version, 80)));

    ProtectionFact fact = Inspecting.fact(message, Claim.PGP);

    assertThat(fact.scheme()).isEqualTo(Scheme.PGP_AEAD);
    assertThat(fact.bits()).isEqualTo(256);
  }

  @Test
  void cutMessageIsNeverEncrypted() {
    byte[] message = Ber.joined(SESSION_KEY, WITHOUT_INTEGRITY);

    for (int length = 0; length < message.length; length++) {
      assertThat(Inspecting.fact(Arrays.copyOf(message, length), Claim.PGP).state())
          .isIn(ProtectionState.UNKNOWN, ProtectionState.CLAIMED_ONLY);
    }
  }

  @Test
  void sessionKeyWithoutCiphertextOnlyClaimsToBeEncrypted() {
    ProtectionFact fact = Inspecting.fact(SESSION_KEY, Claim.NONE);

    assertThat(fact.state()).isEqualTo(ProtectionState.CLAIMED_ONLY);
    assertThat(fact.doubt()).isEqualTo(Doubt.NO_CIPHERTEXT);
  }

  @Test
  void ciphertextThatNoKeyOpensIsUnknown() {
    byte[] version = {1};

    ProtectionFact fact = Inspecting.fact(packet(18, Arrays.copyOf(version, 80)), Claim.PGP);

    assertThat(fact.state()).isEqualTo(ProtectionState.UNKNOWN);
  }

  @Test
  void hundredThousandSessionKeysAreCounted() {
    byte[] keys = Ber.joined(Collections.nCopies(100_000, sessionKey(1024)).toArray(new byte[0][]));

    ProtectionFact fact =
        Inspecting.facts(Ber.joined(keys, WITHOUT_INTEGRITY), Claim.NONE, 8192).get(0);

    assertThat(fact.recipients()).isEqualTo(100_000);
    assertThat(fact.key()).isEqualTo(KeyKind.RSA);
    assertThat(fact.keyBits()).isEqualTo(1024);
  }

  @Test
  void octetsThatOnlyBeginAsPacketsAreNothing() {
    byte[] noise = new byte[2048];
    Arrays.fill(noise, (byte) 0x85);

    assertThat(Inspecting.facts(noise, Claim.NONE)).isEmpty();
  }

  private static byte[] sessionKey(int bits) {
    byte[] body = new byte[12 + bits / 8];
    body[0] = 3;
    body[9] = 1;
    body[10] = (byte) (bits >> 8);
    body[11] = (byte) bits;
    return packet(1, body);
  }

  /** In the new format, of a length of four octets. */
  private static byte[] packet(int tag, byte[] body) {
    byte[] head = {(byte) (0xC0 | tag), (byte) 0xFF, 0, 0, (byte) (body.length >> 8), 0};
    head[5] = (byte) body.length;
    return Ber.joined(head, body);
  }
}
