package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.ber.Ber;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** What an opaque signature holds is looked into. */
class OpaqueEntityTest {

  private static final byte[] ENVELOPE =
      Ber.envelope(Ber.recipient(256), "ciphertext, as it were".getBytes(StandardCharsets.UTF_8));

  @Test
  void envelopeWithinIsTheMessages() {
    assertThat(facts(entity(ENVELOPE)))
        .anySatisfy(
            fact -> {
              assertThat(fact.mechanism()).isEqualTo(Mechanism.CMS_ENVELOPED);
              assertThat(fact.layer()).isEqualTo(ProtectionLayer.MESSAGE);
              assertThat(fact.keyBits()).isEqualTo(2048);
            });
  }

  @Test
  void partsWithinAreLookedAtOneByOne() {
    String key =
        String.format(
            "-----BEGIN PRIVATE KEY-----\r\n%s\r\n-----END PRIVATE KEY-----\r\n",
            encoded(Ber.of(0x30, new byte[600])));
    String mixed =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
            + "The password is hunter2.\r\n--b\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n"
            + key
            + "\r\n--b--\r\n";

    assertThat(facts(mixed.getBytes(StandardCharsets.US_ASCII)))
        .extracting(ProtectionFact::mechanism)
        .contains(Mechanism.PASSWORD_TOLD, Mechanism.PRIVATE_KEY, Mechanism.CMS_SIGNED);
  }

  @Test
  void fileThatIsNoEntityIsLookedAtAsItIs() {
    assertThat(facts(ENVELOPE))
        .extracting(ProtectionFact::mechanism)
        .contains(Mechanism.CMS_ENVELOPED);
  }

  @Test
  void signatureWithinASignatureIsFollowedSoFarAndNoFurther() {
    byte[] signed =
        "Content-Type: text/plain\r\n\r\nHello.\r\n".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 40; i++) {
      signed = i % 2 == 0 ? signed(signed) : entity(signed);
    }
    assertThat(facts(signed))
        .anySatisfy(
            fact -> {
              assertThat(fact.mechanism()).isEqualTo(Mechanism.UNDECIDED);
              assertThat(fact.state()).isEqualTo(ProtectionState.UNKNOWN);
              assertThat(fact.doubt()).isEqualTo(Doubt.OVER_LIMIT);
            });
  }

  @Test
  void moreMultipartsThanAreFollowedAreToldOf() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b").append(i);
      deep.append("\r\n\r\n--b").append(i).append("\r\n");
    }
    assertThat(facts(deep.toString().getBytes(StandardCharsets.US_ASCII)))
        .extracting(ProtectionFact::doubt)
        .contains(Doubt.OVER_LIMIT);
  }

  @Test
  void cutAnywhereItEndsWithoutFailing() {
    byte[] whole = signed(entity(ENVELOPE));
    for (int length = 0; length < whole.length; length++) {
      assertThat(factsOf(Arrays.copyOf(whole, length))).isNotEmpty();
    }
  }

  private static byte[] entity(byte[] cms) {
    String text =
        "Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    return (text + encoded(cms)).getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(byte[] octets) {
    return Base64.getMimeEncoder().encodeToString(octets);
  }

  /** Signed by nobody. */
  private static byte[] signed(byte[] content) {
    byte[] version = Ber.of(0x02, new byte[] {1});
    byte[] held = Ber.of(0x30, Ber.DATA, Ber.of(0xA0, Ber.of(0x04, content)));
    byte[] type = {6, 9, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 1, 7, 2};
    return Ber.of(
        0x30, type, Ber.of(0xA0, Ber.of(0x30, version, Ber.of(0x31), held, Ber.of(0x31))));
  }

  private static List<ProtectionFact> facts(byte[] content) {
    return factsOf(signed(content));
  }

  private static List<ProtectionFact> factsOf(byte[] cms) {
    Eml message = Eml.perfect().body("application/pkcs7-mime", "base64", encoded(cms));
    return Digesting.of(message).protection().facts();
  }
}
