package org.muster.connectors.protection.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Attachment;
import org.muster.connectors.protection.part.Bounds;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

final class ZipInspectorTest {

  private static final ProtectionFact OVER = unknown(Doubt.OVER_LIMIT);

  @Test
  void cutWithinAnEntryItIsNotToldToBeClear() {
    byte[] plain = Attachment.octets("zip-plain.zip");

    assertThat(facts(Arrays.copyOf(plain, 60))).containsExactly(unknown(Doubt.TRUNCATED));
  }

  @Test
  void cutAfterAnEncryptedEntryItIsEncryptedWithADoubt() {
    byte[] crypto = Attachment.octets("zip-crypto.zip");

    assertThat(facts(Arrays.copyOf(crypto, 150)))
        .singleElement()
        .returns(ProtectionState.ENCRYPTED, ProtectionFact::state)
        .returns(Doubt.TRUNCATED, ProtectionFact::doubt);
  }

  @Test
  void millionsOfZerosOfUnknownLengthAreOverALimit() throws IOException {
    byte[] bomb = deflated("zeros", new byte[64 << 20]);

    assertThat(bomb).hasSizeLessThan(1 << 20);
    assertThat(facts(bomb)).containsExactly(OVER);
  }

  @Test
  void archivesInArchivesAreLookedIntoFiveDeep() throws IOException {
    byte[] archive = Attachment.octets("zip-crypto.zip");
    for (int depth = 1; depth <= Bounds.DEPTH; depth++) {
      archive = deflated("in.zip", archive);
      assertThat(facts(archive)).as("depth %d", depth).noneMatch(OVER::equals).hasSize(1);
    }
    assertThat(facts(deflated("in.zip", archive))).containsExactly(OVER);
  }

  @Test
  void archivesThatMultiplyAreOverALimit() throws IOException {
    byte[] archive = deflated("in.txt", new byte[] {1});
    for (int depth = 0; depth < 4; depth++) {
      archive = copies(16, archive);
    }
    assertThat(facts(archive)).containsExactly(OVER);
  }

  @Test
  void moreThanTenThousandEntriesAreOverALimit() throws IOException {
    assertThat(facts(copies(20_000, new byte[] {1}))).containsExactly(OVER);
    assertThat(facts(copies(9_999, new byte[] {1}))).isEmpty();
  }

  @Test
  void namesThatLeaveTheFolderAreOfNoConsequence() throws IOException {
    assertThat(facts(deflated("../../../../etc/passwd", new byte[10]))).isEmpty();
  }

  @Test
  void labelOfAnOfficeFileIsTold() throws IOException {
    String custom =
        "<Properties><property"
            + " name='MSIP_Label_1_Enabled'><lpwstr>true</lpwstr></property><property"
            + " name='MSIP_Label_1_ContentBits'><lpwstr>%d</lpwstr></property></Properties>";

    assertThat(facts(xml("docProps/custom.xml", String.format(custom, 3))))
        .containsExactly(label());
    assertThat(facts(xml("docProps/custom.xml", String.format(custom, 8))))
        .containsExactly(label().because(Doubt.ASKED_FOR));
    assertThat(facts(xml("docProps/custom.xml", "<property name='other'>true</property>")))
        .isEmpty();
    assertThat(facts(xml("docMetadata/LabelInfo.xml", "<a><label id='1' enabled='1'/></a>")))
        .containsExactly(label());
    assertThat(facts(xml("docMetadata/LabelInfo.xml", "<a><label id='1' enabled='0'/></a>")))
        .isEmpty();
  }

  @Test
  void entryThatTheDirectoryLeavesOutIsTold() throws IOException {
    byte[] hidden = deflated("hidden", new byte[10]);
    byte[] shown = deflated("shown", new byte[10]);
    byte[] local = Arrays.copyOf(hidden, directory(hidden));
    byte[] both = Arrays.copyOf(local, local.length + shown.length);
    System.arraycopy(shown, 0, both, local.length, shown.length);

    assertThat(facts(shown)).isEmpty();
    assertThat(facts(both)).containsExactly(unknown(Doubt.MALFORMED));
  }

  @Test
  void directoryThatIsCutIsTold() throws IOException {
    byte[] whole = deflated("a", new byte[10]);
    assertThat(facts(Arrays.copyOf(whole, directory(whole) + 20)))
        .containsExactly(unknown(Doubt.TRUNCATED));
  }

  private static int directory(byte[] zip) {
    return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
  }

  @Test
  void manifestOfAnOpenDocumentTellsItsWeakestAlgorithm() throws IOException {
    String manifest =
        "<manifest><file-entry><encryption-data>%s</encryption-data></file-entry></manifest>";
    String aes = "<algorithm algorithm-name='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/>";
    String blowfish = "<algorithm algorithm-name='Blowfish CFB'/>";

    assertThat(facts(xml("META-INF/manifest.xml", String.format(manifest, aes))))
        .containsExactly(openDocument(Scheme.ODF_AES, 256));
    assertThat(facts(xml("META-INF/manifest.xml", String.format(manifest, aes + blowfish))))
        .containsExactly(openDocument(Scheme.ODF_BLOWFISH, 128));
    assertThat(facts(xml("META-INF/manifest.xml", "<manifest/>"))).isEmpty();
  }

  private static ProtectionFact openDocument(Scheme scheme, int bits) {
    return ProtectionFact.of(
            ProtectionLayer.ATTACHMENT, Mechanism.OPEN_DOCUMENT, ProtectionState.ENCRYPTED)
        .under(scheme, bits);
  }

  @Test
  void entitiesOfAnOfficeFileAreNotExpanded() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 40; i++) {
      laughs.append(String.format("<!ENTITY e%d '&e%d;&e%d;'>", i, i - 1, i - 1));
    }
    laughs.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]><a>&e39;&file;</a>");

    assertThat(facts(xml("docProps/custom.xml", laughs.toString()))).isEmpty();
    assertThat(facts(xml("META-INF/manifest.xml", laughs.toString()))).isEmpty();
  }

  private static List<ProtectionFact> facts(byte[] octets) {
    return Attachment.found(octets, 4096);
  }

  private static ProtectionFact unknown(Doubt why) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.ZIP, ProtectionState.UNKNOWN)
        .because(why);
  }

  private static ProtectionFact label() {
    return ProtectionFact.of(
        ProtectionLayer.LABEL, Mechanism.SENSITIVITY_LABEL, ProtectionState.LABELLED);
  }

  private static byte[] xml(String name, String content) throws IOException {
    return deflated(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] deflated(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] copies(int number, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < number; i++) {
        ZipEntry entry = new ZipEntry(Integer.toString(i));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return out.toByteArray();
  }
}
