package org.muster.connectors.protection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Inspecting;
import org.muster.connectors.protection.part.Claim;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

class TextInspectorTest {

  private static final String KEY =
      "-----BEGIN PRIVATE KEY-----\n" + "QUJD".repeat(16) + "\n-----END PRIVATE KEY-----\n";

  @Test
  void keyIsFoundWhereverItStands() {
    assertThat(facts("Dear Ben,\n" + KEY + "Anna\n")).hasSize(1);
    assertThat(facts("x".repeat(100_000) + "\n" + KEY)).hasSize(1);
  }

  @Test
  void keyIsFoundIfItsEndIsLost() {
    assertThat(facts(KEY.replace("-----END PRIVATE KEY-----\n", ""))).hasSize(1);
  }

  @Test
  void labelAloneIsNoKey() {
    assertThat(facts("-----BEGIN PRIVATE KEY-----\nhow they begin\n")).isEmpty();
  }

  @Test
  void labelWithinALineIsNoKey() {
    assertThat(facts(KEY.replace("-----BEGIN", "> -----BEGIN"))).isEmpty();
  }

  @Test
  void keyUnderAPasswordSaysSo() {
    String locked =
        KEY.replace("PRIVATE KEY-----\nQ", "RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nQ");

    assertThat(facts(locked))
        .extracting(ProtectionFact::state)
        .containsExactly(ProtectionState.ENCRYPTED);
  }

  @Test
  void signedTextWithoutItsSignatureIsUnknown() {
    List<ProtectionFact> facts =
        facts("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nDear Ben\n");

    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).mechanism()).isEqualTo(Mechanism.PGP_CLEAR_SIGNED);
    assertThat(facts.get(0).state()).isEqualTo(ProtectionState.UNKNOWN);
    assertThat(facts.get(0).doubt()).isEqualTo(Doubt.TRUNCATED);
  }

  @Test
  void signedTextIsReadableWhateverStandsInPlaceOfItsSignature() {
    byte[] ciphertext = {(byte) 0xC3, 4, 4, 9, 0, 8, (byte) 0xC9, 2, 1, 1};
    String armour = Base64.getEncoder().encodeToString(ciphertext);

    List<ProtectionFact> facts =
        facts(
            "-----BEGIN PGP SIGNED MESSAGE-----\n\nDear Ben\n-----BEGIN PGP SIGNATURE-----\n\n"
                + armour
                + "\n-----END PGP SIGNATURE-----\n");

    assertThat(facts).extracting(ProtectionFact::state).containsExactly(ProtectionState.UNKNOWN);
    assertThat(facts)
        .extracting(ProtectionFact::mechanism)
        .containsExactly(Mechanism.PGP_CLEAR_SIGNED);
  }

  @Test
  void moreBlocksThanAreKeptAreNotLookedAt() {
    assertThat(facts(KEY.repeat(10_000))).hasSize(ItemProtection.MOST + 1);
  }

  @Test
  void endlessLineIsCut() {
    String endless = "-----BEGIN PGP SIGNED MESSAGE-----\n\n" + "y".repeat(1 << 22);

    assertThat(facts(endless)).extracting(ProtectionFact::doubt).containsExactly(Doubt.TRUNCATED);
  }

  @Test
  void armourThatHoldsNoPacketsClaimsNothing() {
    String armour =
        "-----BEGIN PGP MESSAGE-----\n\n" + "QUJD".repeat(16) + "\n-----END PGP MESSAGE-----\n";

    assertThat(facts(armour))
        .extracting(ProtectionFact::state)
        .containsExactly(ProtectionState.UNKNOWN);
  }

  @Test
  void recipientsOfAnAgeFileAreCounted() {
    String age =
        "age-encryption.org/v1\n-> X25519 abc\nabc\n-> scrypt abc 18\nabc\n--- abc\n\u0080\u0081";

    ProtectionFact fact = Inspecting.fact(age.getBytes(StandardCharsets.ISO_8859_1), Claim.NONE);

    assertThat(fact.mechanism()).isEqualTo(Mechanism.AGE);
    assertThat(fact.recipients()).isEqualTo(2);
    assertThat(fact.key()).isEqualTo(KeyKind.ELLIPTIC_CURVE);
  }

  @Test
  void textThatSpeaksOfPdfIsSearchedToo() {
    assertThat(facts("A file begins with %PDF-1.7.\n" + KEY))
        .extracting(ProtectionFact::mechanism)
        .contains(Mechanism.PRIVATE_KEY);
  }

  private static List<ProtectionFact> facts(String text) {
    byte[] lf = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] crlf = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    List<ProtectionFact> facts = Inspecting.facts(lf, Claim.NONE);
    assertThat(Inspecting.facts(crlf, Claim.NONE)).isEqualTo(facts);
    return facts;
  }
}
