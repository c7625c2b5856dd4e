package org.muster.rules.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.Digest;

final class ProtectionCodecTest {

  private static final ProtectionFact ENVELOPED =
      ProtectionFact.of(ProtectionLayer.MESSAGE, Mechanism.CMS_ENVELOPED, ProtectionState.ENCRYPTED)
          .under(Scheme.AES_CBC, 256)
          .opensTo(KeyKind.RSA, 2048, 300);

  private static final ProtectionFact LABEL =
      ProtectionFact.of(
              ProtectionLayer.LABEL, Mechanism.SENSITIVITY_LABEL, ProtectionState.LABELLED)
          .because(Doubt.ASKED_FOR)
          .named(new Digest(1, 2));

  @Test
  void comesBackAsItWas() {
    ItemProtection protection = ItemProtection.of(List.of(LABEL, ENVELOPED));

    assertThat(decoded(ProtectionCodec.encode(protection))).isEqualTo(protection);
  }

  @Test
  void nobodyLookedIsNotNothingFound() {
    assertThat(decoded(ProtectionCodec.encode(ItemProtection.NOT_INSPECTED)))
        .isEqualTo(ItemProtection.NOT_INSPECTED);
    assertThat(decoded(ProtectionCodec.encode(ItemProtection.NONE))).isEqualTo(ItemProtection.NONE);
  }

  @Test
  void placesOfConstantsStayAsStored() {
    assertThat(ProtectionCodec.encode(ItemProtection.of(List.of(ENVELOPED))))
        .isEqualTo(
            new byte[] {
              1, 1, 0, 0, 0, 5, (byte) 0x80, 2, 1, (byte) 0x80, 16, (byte) 0xAC, 2, 0, 0, 0
            });
    assertThat(List.of(Mechanism.values()).indexOf(Mechanism.UNDECIDED)).isEqualTo(30);
    assertThat(List.of(Scheme.values()).indexOf(Scheme.TLS_WEAK_CIPHER)).isEqualTo(42);
    assertThat(List.of(Doubt.values()).indexOf(Doubt.NAMES_SHOWN)).isEqualTo(11);
  }

  @Test
  void damagedOctetsAreRefused() {
    byte[] octets = ProtectionCodec.encode(ItemProtection.of(List.of(ENVELOPED)));
    for (int length = 1; length < octets.length; length++) {
      ByteBuffer cut = ByteBuffer.wrap(octets, 0, length);
      assertThatThrownBy(() -> ProtectionCodec.decode(cut))
          .as("cut after %d octets", length)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> decoded(new byte[] {2}))
        .hasMessage("Invalid protection: version 2 (must be 1)");
  }

  @Test
  void whatIsTooMuchIsCutAndSaysSo() {
    ItemProtection many = ItemProtection.of(Collections.nCopies(100, ENVELOPED));

    assertThat(many.facts()).hasSize(ItemProtection.MOST + 1);
    assertThat(many.has(fact -> fact.doubt() == Doubt.OVER_LIMIT)).isTrue();
  }

  private static ItemProtection decoded(byte[] octets) {
    return ProtectionCodec.decode(ByteBuffer.wrap(octets));
  }
}
