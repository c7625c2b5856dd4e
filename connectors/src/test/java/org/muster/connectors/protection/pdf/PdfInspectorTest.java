package org.muster.connectors.protection.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Attachment;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

final class PdfInspectorTest {

  private static final String RC4 = "/Filter /Standard /V 2 /R 3 /Length 128 /O () /U () /P -4";

  @Test
  void brokenReferencesAreMadeUpForBySearching() {
    assertThat(facts(pdf("1 0 obj <<" + RC4 + ">> endobj", "/Encrypt 1 0 R", 999_999)))
        .containsExactly(of(ProtectionState.ENCRYPTED).under(Scheme.PDF_RC4, 128));
    assertThat(facts(pdf("1 0 obj <<>> endobj", "/EncryptedOnly 1", 999_999))).isEmpty();
  }

  @Test
  void nameOfAnEntryMayBeEscaped() {
    assertThat(facts(pdf("", "/#45ncrypt <<" + RC4 + ">>", 9)))
        .containsExactly(of(ProtectionState.ENCRYPTED).under(Scheme.PDF_RC4, 128));
  }

  @Test
  void certificatesAndUnknownHandlersAreTold() {
    assertThat(facts(pdf("", "/Encrypt <</Filter /Adobe.PubSec /V 4>>", 9)))
        .containsExactly(of(ProtectionState.ENCRYPTED).under(Scheme.PDF_PUBLIC_KEY, 0));
    assertThat(facts(pdf("", "/Encrypt <</Filter /Other>>", 9)))
        .containsExactly(
            of(ProtectionState.ENCRYPTED).under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN));
  }

  @Test
  void entryThatIsNothingIsNone() {
    assertThat(facts(pdf("", "/Encrypt null", 9))).isEmpty();
  }

  @Test
  void objectsThatLoopAndNumbersThatAreTooLargeAreMalformed() {
    String large = "9".repeat(15);
    for (String entry :
        List.of("/Encrypt 1 0 R", "/Encrypt " + large + " 0 R", "/Encrypt " + "[".repeat(50_000))) {
      assertThat(facts(pdf("1 0 obj 1 0 R endobj", entry, 9)))
          .containsExactly(of(ProtectionState.UNKNOWN).because(Doubt.MALFORMED));
    }
  }

  @Test
  void cutItIsNotToldToBeClear() {
    assertThat(facts("%PDF-1.7\n1 0 obj <<>> endobj"))
        .containsExactly(of(ProtectionState.UNKNOWN).because(Doubt.TRUNCATED));
  }

  @Test
  void textAboutTheFormatIsNoneOfIt() {
    assertThat(facts("A file that begins with %PDF- is one.")).isEmpty();
  }

  @Test
  void middleOfALargeFileIsNotNeeded() {
    String filler = "%" + "x".repeat(12 << 20) + "\n";
    String tail = "xref\n0 0\ntrailer <</Encrypt <<" + RC4 + ">>>>\n";
    String file = "%PDF-1.7\n" + filler + tail + "startxref\n" + (9 + filler.length()) + "\n%%EOF";

    assertThat(facts(file))
        .containsExactly(of(ProtectionState.ENCRYPTED).under(Scheme.PDF_RC4, 128));
    assertThat(facts("%PDF-1.7\n" + filler))
        .containsExactly(of(ProtectionState.UNKNOWN).because(Doubt.OVER_LIMIT));
  }

  @Test
  void anyDamageEndsWithoutFailing() {
    Random random = new Random(5);
    for (String name : List.of("pdf-open-256.pdf", "pdf-rc4-40.pdf", "pdf-aes-256-streams.pdf")) {
      for (int round = 0; round < 1000; round++) {
        byte[] octets = Attachment.octets(name);
        for (int i = 0; i < 20; i++) {
          octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
        }
        assertThat(Attachment.found(octets, 4096)).hasSizeLessThan(2);
      }
    }
  }

  /** A table of references at offset 9, before any objects. */
  private static String pdf(String objects, String entry, int start) {
    return "%PDF-1.7\nxref\n0 0\ntrailer\n<< "
        + entry
        + " >>\n"
        + objects
        + "\nstartxref\n"
        + start
        + "\n%%EOF\n";
  }

  private static List<ProtectionFact> facts(String octets) {
    return Attachment.found(octets.getBytes(StandardCharsets.ISO_8859_1), 4096);
  }

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PDF, state);
  }
}
