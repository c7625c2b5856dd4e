package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** Labels within Office files are told apart without being named. */
class OfficeLabelsTest {

  private static final String ONE = "1b6bf1c5-5b6c-4f4b-8d0c-6f8ad0a2e6d1";
  private static final String OTHER = "2b6bf1c5-5b6c-4f4b-8d0c-6f8ad0a2e6d1";

  @Test
  void labelIsToldByItsIdWhereverTheFileKeepsIt() throws IOException {
    assertThat(inProperties(ONE)).hasSize(1).isEqualTo(inProperties(ONE)).isEqualTo(inInfo(ONE));
    assertThat(inProperties(ONE)).isNotEqualTo(inProperties(OTHER));
    assertThat(inInfo(ONE)).isNotEqualTo(inInfo(OTHER));
  }

  @Test
  void labelOfAFileIsNotThatOfItsMessage() throws IOException {
    List<ProtectionFact> both =
        labels(
            Eml.perfect().with("msip_labels", "MSIP_Label_" + ONE + "_Enabled=true"),
            "docMetadata/LabelInfo.xml",
            info(ONE));
    assertThat(both).hasSize(2);
    assertThat(both.get(0).isSameMark(both.get(1))).isFalse();
  }

  private static List<ProtectionFact> inProperties(String id) throws IOException {
    String xml =
        "<Properties><property name='MSIP_Label_"
            + id
            + "_Enabled'><lpwstr>true</lpwstr></property></Properties>";
    return labels(Eml.perfect(), "docProps/custom.xml", xml);
  }

  private static List<ProtectionFact> inInfo(String id) throws IOException {
    return labels(Eml.perfect(), "docMetadata/LabelInfo.xml", info(id));
  }

  private static String info(String id) {
    return "<labelList><label id='{" + id.toUpperCase(Locale.ROOT) + "}' enabled='1'/></labelList>";
  }

  private static List<ProtectionFact> labels(Eml message, String name, String xml)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    String encoded = Base64.getMimeEncoder().encodeToString(out.toByteArray());
    return Digesting.of(message.body("application/octet-stream", "base64", encoded))
        .protection()
        .all(fact -> fact.layer() == ProtectionLayer.LABEL);
  }
}
