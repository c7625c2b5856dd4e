package org.muster.connectors.protection.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Inspecting;
import org.muster.connectors.protection.ber.Ber;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.part.Claim;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class CmsInspectorTest {

  private static final byte[] CIPHERTEXT = new byte[64];
  private static final byte[] ENVELOPE = Ber.envelope(Ber.recipient(256), CIPHERTEXT);

  @Test
  void envelopeIsKnownByItsOctets() {
    ProtectionFact fact = Inspecting.fact(ENVELOPE, Claim.NONE);

    assertThat(fact.mechanism()).isEqualTo(Mechanism.CMS_ENVELOPED);
    assertThat(fact.state()).isEqualTo(ProtectionState.ENCRYPTED);
    assertThat(fact.scheme()).isEqualTo(Scheme.AES_CBC);
    assertThat(fact.keyBits()).isEqualTo(2048);
  }

  @Test
  void cutEnvelopeIsUnknownWhereverItIsCut() {
    for (int length = 20; length < ENVELOPE.length; length++) {
      ProtectionFact fact = Inspecting.fact(Arrays.copyOf(ENVELOPE, length), Claim.NONE);

      assertThat(fact.state()).isEqualTo(ProtectionState.UNKNOWN);
      assertThat(fact.doubt()).isEqualTo(Doubt.TRUNCATED);
    }
  }

  @Test
  void whatFollowsAnEnvelopeIsOfNoAccount() {
    byte[] padded = Ber.joined(ENVELOPE, new byte[] {'\r', '\n'});

    assertThat(Inspecting.fact(padded, Claim.NONE)).isEqualTo(Inspecting.fact(ENVELOPE, Claim.CMS));
  }

  @Test
  void envelopeWithoutCiphertextOnlyClaimsToBeOne() {
    byte[] empty = Ber.envelope(Ber.recipient(256), new byte[0]);

    ProtectionFact fact = Inspecting.fact(empty, Claim.CMS_ENVELOPED);

    assertThat(fact.state()).isEqualTo(ProtectionState.CLAIMED_ONLY);
    assertThat(fact.doubt()).isEqualTo(Doubt.NO_CIPHERTEXT);
  }

  @Test
  void envelopeThatNobodyCanOpenOnlyClaimsToBeOne() {
    byte[] forNobody = Ber.envelope(new byte[0], CIPHERTEXT);

    ProtectionFact fact = Inspecting.fact(forNobody, Claim.CMS);

    assertThat(fact.state()).isEqualTo(ProtectionState.CLAIMED_ONLY);
  }

  @Test
  void oneElementLongerThanWhatItLiesInIsMalformed() {
    byte[] inner = Ber.of(0xA0, Ber.of(0x30));
    inner[1 + 4] = 13;

    ProtectionFact fact = Inspecting.fact(Ber.of(0x30, Ber.ENVELOPED, inner), Claim.NONE);

    assertThat(fact.state()).isEqualTo(ProtectionState.UNKNOWN);
    assertThat(fact.doubt()).isEqualTo(Doubt.MALFORMED);
  }

  @Test
  void compressedContentIsClear() {
    byte[] compressed = Ber.of(0x30, Ber.COMPRESSED, Ber.of(0xA0, Ber.of(0x30)));

    ProtectionFact fact = Inspecting.fact(compressed, Claim.CMS);

    assertThat(fact.mechanism()).isEqualTo(Mechanism.CMS_COMPRESSED);
    assertThat(fact.state()).isEqualTo(ProtectionState.CLEAR);
  }

  @Test
  void contentOfNoProtectionOnlyClaimsToBeEncrypted() {
    byte[] data = Ber.of(0x30, Ber.DATA, Ber.of(0xA0, Ber.of(BerElement.OCTET_STRING)));

    ProtectionFact fact = Inspecting.fact(data, Claim.CMS);

    assertThat(fact.state()).isEqualTo(ProtectionState.CLAIMED_ONLY);
    assertThat(Inspecting.facts(data, Claim.NONE)).isEmpty();
  }

  @Test
  void indefiniteLengthsNestedDeepAreOverALimit() {
    byte[] deep = new byte[1 << 20];
    for (int i = 0; i < deep.length; i += 2) {
      deep[i] = 0x30;
      deep[i + 1] = (byte) 0x80;
    }
    byte[] begun = Ber.joined(new byte[] {0x30, (byte) 0x80}, Ber.ENVELOPED, deep);

    ProtectionFact fact = Inspecting.facts(begun, Claim.NONE, 8192).get(0);

    assertThat(fact.state()).isEqualTo(ProtectionState.UNKNOWN);
    assertThat(fact.doubt()).isEqualTo(Doubt.OVER_LIMIT);
  }

  @Test
  void hundredThousandRecipientsAreCounted() {
    byte[] one = Ber.recipient(128);
    byte[] all = Ber.joined(Collections.nCopies(100_000, one).toArray(new byte[0][]));

    ProtectionFact fact = Inspecting.facts(Ber.envelope(all, CIPHERTEXT), Claim.CMS, 8192).get(0);

    assertThat(fact.recipients()).isEqualTo(100_000);
    assertThat(fact.key()).isEqualTo(KeyKind.RSA);
    assertThat(fact.keyBits()).isEqualTo(1024);
  }
}
