package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.ATTACHMENTS;
import static org.muster.rules.mail.LayerKind.PROTECTED;
import static org.muster.rules.mail.LayerKind.TEXT;
import static org.muster.rules.mail.Tolerance.STRICT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

class ProtectedLayerTest {

  private static final Eml PERFECT = Eml.perfect();
  private static final String CMS = "MIAGCSqGSIb3DQEHA6CA";

  private static Eml cms(String type, String blob) {
    return PERFECT.body(type, "base64", blob + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-pkcs7-mime; smime-type=enveloped-data",
        "application/octet-stream; name=\"smime.p7m\"",
        "application/octet-stream; name=\"=?utf-8?B?c21pbWUucDdt?=\"",
      })
  void encryptedOctetsMustStay(String type) {
    Eml sent = cms("application/pkcs7-mime; name=smime.p7m", CMS);
    assertThat(Digesting.of(sent).layers().protectedBlobs()).hasSize(1);
    assertThat(agreement(PROTECTED, sent, cms(type, CMS))).contains(STRICT);
    assertThat(agreement(PROTECTED, sent, cms(type, "MIAGCSqGSIb3DQEHA6CB"))).isEmpty();
  }

  private static final String SIGNED = "Content-Type: text/plain\n\nat 10\n";
  private static final String SIGNATURE =
      """
      Content-Type: application/pkcs7-signature; name=smime.p7s
      Content-Transfer-Encoding: base64

      MIAGCSqG
      """;

  private static Eml signed(String entity, String signature) {
    return PERFECT.multipart("multipart/signed", entity, signature);
  }

  @Test
  void whatIsSignedMustStayOctetForOctet() {
    Eml sent = signed(SIGNED, SIGNATURE);
    assertThat(Digesting.of(sent).layers().protectedBlobs()).hasSize(2);
    Eml wrapped = signed(SIGNED.replace("at 10", "at 10 "), SIGNATURE);
    assertThat(agreement(TEXT, sent, wrapped)).isPresent();
    assertThat(agreement(PROTECTED, sent, wrapped)).isEmpty();
    Eml relabelled = signed(SIGNED.replace("text/plain", "text/PLAIN"), SIGNATURE);
    assertThat(agreement(PROTECTED, sent, relabelled)).isEmpty();
    Eml resigned = signed(SIGNED, SIGNATURE.replace("MIAG", "MIAH"));
    assertThat(agreement(PROTECTED, sent, resigned)).isEmpty();
  }

  @Test
  void nestedBoundariesAreSignedToo() {
    String inner = "Content-Type: multipart/mixed; boundary=i\n\n%s\n--i\n\na\n--i--\n";
    Eml sent = signed(inner.formatted("preamble"), SIGNATURE);
    assertThat(agreement(PROTECTED, sent, signed(inner.formatted("preamples"), SIGNATURE)))
        .isEmpty();
    assertThat(agreement(TEXT, sent, signed(inner.formatted("preamples"), SIGNATURE))).isPresent();
  }

  private static final String CONTROL = "Content-Type: application/pgp-encrypted\n\nVersion: 1\n";

  private static String cipher(String armour) {
    return "Content-Type: application/octet-stream\n\n" + armour;
  }

  private static final String ARMOUR =
      "-----BEGIN PGP MESSAGE-----\nVersion: X\n\nhQEMA0\n5Vb1AB\n=abcd\n-----END PGP MESSAGE-----\n";

  @Test
  void openPgpPacketsMustStayWhateverTheirArmour() {
    Eml sent = PERFECT.multipart("multipart/encrypted", CONTROL, cipher(ARMOUR));
    String other = "\n-----BEGIN PGP MESSAGE-----\n\nhQEMA05Vb1AB\n-----END PGP MESSAGE-----";
    Eml mixedUp = PERFECT.multipart("multipart/mixed", "\n", CONTROL, cipher(other));
    assertThat(agreement(PROTECTED, sent, mixedUp)).contains(STRICT);
    String damaged = ARMOUR.replace("5Vb1", "5Vb2");
    assertThat(
            agreement(
                PROTECTED,
                sent,
                PERFECT.multipart("multipart/encrypted", CONTROL, cipher(damaged))))
        .isEmpty();
  }

  @Test
  void whatFollowsArmourMustStayToo() {
    String second = ARMOUR.replace("hQEM", "hQEN");
    Eml sent = PERFECT.multipart("multipart/encrypted", CONTROL, cipher(ARMOUR + second));
    for (String damaged : List.of(ARMOUR, ARMOUR + ARMOUR, ARMOUR + second + "tail\n")) {
      Eml other = PERFECT.multipart("multipart/encrypted", CONTROL, cipher(damaged));
      assertThat(agreement(PROTECTED, sent, other)).isEmpty();
    }
  }

  @Test
  void rightsManagedOctetsAreNoAttachment() {
    String rpmsg =
        """
        Content-Type: application/x-microsoft-rpmsg-message; name=message.rpmsg
        Content-Transfer-Encoding: base64

        """;
    Eml sent = PERFECT.attached(rpmsg + "dugEYMQ=");
    assertThat(Digesting.of(sent).layers().attachments().count()).isZero();
    assertThat(agreement(PROTECTED, sent, PERFECT.attached(rpmsg + "dugEYMR="))).contains(STRICT);
    assertThat(agreement(PROTECTED, sent, PERFECT.attached(rpmsg + "dugEYMg="))).isEmpty();
  }

  @Test
  void inlineOpenPgpIsText() {
    Eml sent = PERFECT.body("text/plain", ARMOUR);
    assertThat(agreement(TEXT, sent, PERFECT.body("text/plain", ARMOUR.replace("hQ", "hR"))))
        .isEmpty();
    assertThat(agreement(ATTACHMENTS, sent, PERFECT)).contains(STRICT);
  }

  @Test
  void messagesOfPurviewAreRightsManagedByTheirOctets() {
    for (String name : List.of("message_v2.rpmsg", "message_v3.rpmsg", "message_v4.rpmsg")) {
      String part =
          "Content-Type: application/octet-stream; name=%s\nContent-Transfer-Encoding: base64\n\n"
              .formatted(name);

      assertThat(states(PERFECT.attached(part + "dugEYMQR44YAABAA")))
          .containsExactly(ProtectionState.ENCRYPTED);
      assertThat(states(PERFECT.attached(part + "AAAAAAAAAAAAAAAA")))
          .containsExactly(ProtectionState.CLAIMED_ONLY);
    }
  }

  private static List<ProtectionState> states(Eml message) {
    return Digesting.of(message).protection().facts().stream().map(ProtectionFact::state).toList();
  }
}
