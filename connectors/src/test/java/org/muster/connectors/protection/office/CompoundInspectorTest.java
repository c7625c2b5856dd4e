package org.muster.connectors.protection.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

/** Streams laid out by hand after the open specifications of Microsoft. */
final class CompoundInspectorTest {

  private static final String AGILE =
      "<encryption><keyData cipherAlgorithm='AES' keyBits='256'/></encryption>";

  @Test
  void agileEncryptionIsToldByItsDescription() {
    assertThat(facts(openXml(words(4, 4, 0x40, 0), AGILE)))
        .containsExactly(openXml(Scheme.OFFICE_AGILE, 256));
  }

  @Test
  void entitiesOfADescriptionAreNotExpanded() {
    String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>";

    assertThat(facts(openXml(words(4, 4, 0x40, 0), entity)))
        .containsExactly(openXml(Scheme.OTHER, 0).because(Doubt.MALFORMED));
  }

  @Test
  void standardEncryptionIsToldByItsHeader() {
    assertThat(facts(openXml(standard(3, 2, 128), "")))
        .containsExactly(openXml(Scheme.OFFICE_STANDARD, 128));
    assertThat(facts(openXml(words(3, 3), "")))
        .containsExactly(openXml(Scheme.OFFICE_EXTENSIBLE, 0));
  }

  @Test
  void rightsManagementIsToldByItsTransform() {
    assertThat(
            facts(compound("EncryptedPackage", new byte[9], "DRMEncryptedTransform", new byte[9])))
        .containsExactly(fact(Mechanism.RIGHTS_MANAGED));
  }

  @Test
  void wordTellsObfuscationFromRc4() {
    byte[] base = words(0xA5EC, 0, 0, 0, 0, 0x8100);
    assertThat(facts(compound("WordDocument", base))).containsExactly(binary(Scheme.XOR, 0));

    base = words(0xA5EC, 0, 0, 0, 0, 0x0300);
    assertThat(facts(compound("WordDocument", base, "1Table", standard(2, 2, 128))))
        .containsExactly(binary(Scheme.RC4, 128));
    assertThat(facts(compound("WordDocument", base, "1Table", words(1, 1))))
        .containsExactly(binary(Scheme.RC4, 40));
    assertThat(facts(compound("WordDocument", words(0xA5EC, 0, 0, 0, 0, 0x0200)))).isEmpty();
  }

  @Test
  void excelTellsByItsRecord() {
    assertThat(facts(compound("Workbook", words(0x0809, 2, 0, 0x2F, 6, 0, 0, 0))))
        .containsExactly(binary(Scheme.XOR, 0));
    assertThat(facts(compound("Workbook", words(0x0809, 2, 0, 0x2F, 54, 1, 1, 1))))
        .containsExactly(binary(Scheme.RC4, 40));
    assertThat(facts(compound("Book", words(0x0809, 2, 0, 0x2F, 4, 7, 7))))
        .containsExactly(binary(Scheme.XOR, 0));
    assertThat(facts(compound("Workbook", words(0x0809, 2, 0, 0x0A, 0, 0x2F, 4)))).isEmpty();
  }

  @Test
  void powerPointTellsByItsToken() {
    assertThat(facts(compound("Current User", words(0, 0xFF6, 20, 0, 20, 0, 0xC4DF, 0xF3D1))))
        .containsExactly(binary(Scheme.RC4, 0));
    assertThat(facts(compound("Current User", words(0, 0xFF6, 20, 0, 20, 0, 0xC05F, 0xE391))))
        .isEmpty();
  }

  @Test
  void sectorsThatLoopEnd() {
    byte[] file = compound("Workbook", words(0x0809, 0, 0, 0x0A));
    ByteBuffer octets = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    octets.putInt(512 + 4, 1);

    assertThat(facts(file)).allMatch(fact -> fact.state() == ProtectionState.UNKNOWN);
  }

  @Test
  void cutOrDamagedItEndsWithoutFailing() {
    byte[] whole = openXml(words(4, 4, 0x40, 0), AGILE);
    for (int length = 0; length < whole.length; length += 13) {
      assertThat(facts(Arrays.copyOf(whole, length))).hasSizeLessThan(2);
    }
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = whole.clone();
      damaged[8 + random.nextInt(1500)] = (byte) random.nextInt(256);
      damaged[28 + random.nextInt(60)] = (byte) random.nextInt(256);
      assertThat(facts(damaged)).hasSizeLessThan(3);
    }
  }

  private static List<ProtectionFact> facts(byte[] octets) {
    return Attachment.found(octets, 4096);
  }

  private static ProtectionFact fact(Mechanism mechanism) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, ProtectionState.ENCRYPTED);
  }

  private static ProtectionFact openXml(Scheme scheme, int bits) {
    return fact(Mechanism.OFFICE_OPEN_XML).under(scheme, bits);
  }

  private static ProtectionFact binary(Scheme scheme, int bits) {
    return fact(Mechanism.OFFICE_BINARY).under(scheme, bits);
  }

  private static byte[] standard(int major, int minor, int bits) {
    return words(major, minor, 0x24, 0, 32, 0, 0x24, 0, 0, 0, 0x660E, 0, 0x8004, 0, bits, 0, 0, 0);
  }

  private static byte[] openXml(byte[] info, String xml) {
    byte[] described = Arrays.copyOf(info, info.length + xml.length());
    System.arraycopy(
        xml.getBytes(StandardCharsets.US_ASCII), 0, described, info.length, xml.length());
    return compound("EncryptionInfo", described, "EncryptedPackage", new byte[9]);
  }

  private static byte[] words(int... words) {
    ByteBuffer octets = ByteBuffer.allocate(2 * words.length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(words).forEach(word -> octets.putShort((short) word));
    return octets.array();
  }

  private static byte[] compound(String name, byte[] content) {
    return new CompoundOctets().with(name, content).octets();
  }

  private static byte[] compound(String name, byte[] content, String other, byte[] more) {
    return new CompoundOctets().with(name, content).with(other, more).octets();
  }
}
