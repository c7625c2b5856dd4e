package org.muster.rules.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProtectionFactTest {

  private static final ProtectionFact ENVELOPED =
      ProtectionFact.of(
          ProtectionLayer.MESSAGE, Mechanism.CMS_ENVELOPED, ProtectionState.ENCRYPTED);

  @Test
  void isWorthAsMuchAsItsAlgorithm() {
    assertThat(ENVELOPED.under(Scheme.AES_GCM, 256).strength()).isEqualTo(Strength.STRONG);
    assertThat(ENVELOPED.under(Scheme.AES_CBC, 256).strength()).isEqualTo(Strength.ACCEPTABLE);
    assertThat(ENVELOPED.under(Scheme.TRIPLE_DES, 168).strength()).isEqualTo(Strength.WEAK);
    assertThat(ENVELOPED.under(Scheme.RC2, 128).strength()).isEqualTo(Strength.WEAK);
    assertThat(ENVELOPED.under(Scheme.RC2, 40).strength()).isEqualTo(Strength.BROKEN);
  }

  @Test
  void isWorthNoMoreThanItsWeakestKey() {
    ProtectionFact strong = ENVELOPED.under(Scheme.AES_GCM, 256);

    assertThat(strong.opensTo(KeyKind.RSA, 2048, 2).strength()).isEqualTo(Strength.STRONG);
    assertThat(strong.opensTo(KeyKind.RSA, 1024, 2).strength()).isEqualTo(Strength.WEAK);
    assertThat(strong.opensTo(KeyKind.RSA, 512, 2).strength()).isEqualTo(Strength.BROKEN);
    assertThat(strong.opensTo(KeyKind.ELLIPTIC_CURVE, 256, 1).strength())
        .isEqualTo(Strength.STRONG);
  }

  @Test
  void whatProtectsNothingIsWorthNothing() {
    assertThat(
            ProtectionFact.of(ProtectionLayer.MESSAGE, Mechanism.CMS_SIGNED, ProtectionState.CLEAR)
                .under(Scheme.AES_GCM, 256)
                .strength())
        .isEqualTo(Strength.NONE);
  }

  @Test
  void wayThatAnItemCameProtectsNoContent() {
    ProtectionFact hop =
        ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.TRACE, ProtectionState.ENCRYPTED)
            .under(Scheme.TLS, 0);
    ProtectionFact relay =
        ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.DKIM, ProtectionState.SIGNED);
    ItemProtection item = ItemProtection.of(List.of(hop, relay));

    assertThat(item.isEncrypted()).isFalse();
    assertThat(item.isSigned()).isFalse();
    assertThat(item.state()).isEqualTo(ProtectionState.CLEAR);
    assertThat(item.words()).isEqualTo("DKIM body hash, signed; trace headers, encrypted, TLS");
  }

  @Test
  void whatIsBesideAnItemIsAddedWhereSomebodyLooked() {
    ItemProtection both = ItemProtection.NONE.plus(List.of(ENVELOPED));

    assertThat(both).isEqualTo(ItemProtection.of(List.of(ENVELOPED)));
    assertThat(both.plus(List.of())).isEqualTo(both);
    assertThat(ItemProtection.NOT_INSPECTED.plus(List.of(ENVELOPED)))
        .isEqualTo(ItemProtection.NOT_INSPECTED);
  }

  @Test
  void traceThatShowsNothingIsNoWord() {
    assertThat(
            ItemProtection.of(
                    List.of(
                        ProtectionFact.of(
                            ProtectionLayer.TRANSPORT, Mechanism.TRACE, ProtectionState.UNKNOWN)))
                .words())
        .isEmpty();
  }
}
