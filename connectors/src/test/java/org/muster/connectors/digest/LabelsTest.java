package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

class LabelsTest {

  private static final String ID = "1b6bf1c5-5b6c-4f4b-8d0c-6f8ad0a2e6d1";

  @Test
  void enabledLabelIsAMark() {
    assertThat(
            labels(
                "msip_labels: MSIP_Label_"
                    + ID
                    + "_Enabled=true;\r\n MSIP_Label_"
                    + ID
                    + "_Name=Official; MSIP_Label_"
                    + ID
                    + "_ContentBits=3\r\n"))
        .singleElement()
        .satisfies(
            label -> {
              assertThat(label.mechanism()).isEqualTo(Mechanism.SENSITIVITY_LABEL);
              assertThat(label.state()).isEqualTo(ProtectionState.LABELLED);
            });
  }

  @Test
  void labelIsToldByItsIdAlone() {
    String id = "MSIP_Label_" + ID;
    assertThat(labels("msip_labels: " + id + "_Enabled=True; " + id + "_Name=One\r\n"))
        .isEqualTo(labels("msip_labels: " + id + "_Name=Two; " + id + "_Enabled=true\r\n"));
    assertThat(labels("msip_labels: " + id.replace("1b6", "1b7") + "_Enabled=true\r\n"))
        .isNotEqualTo(labels("msip_labels: " + id + "_Enabled=true\r\n"));
  }

  @Test
  void labelThatSaysItEncryptsIsAClaimOnClearText() {
    assertThat(
            labels(
                "msip_labels: MSIP_Label_"
                    + ID
                    + "_Enabled=true; MSIP_Label_"
                    + ID
                    + "_ContentBits=8\r\n"))
        .extracting(ProtectionFact::state)
        .containsExactly(ProtectionState.CLAIMED_ONLY);
  }

  @Test
  void labelThatIsNotEnabledIsNone() {
    assertThat(labels("msip_labels: MSIP_Label_" + ID + "_Enabled=false\r\n")).isEmpty();
  }

  @Test
  void sensitivityIsAMarkUnlessItIsNormal() {
    assertThat(labels("Sensitivity: Company-Confidential\r\n"))
        .isEqualTo(labels("Sensitivity: company confidential\r\n"))
        .extracting(ProtectionFact::mechanism)
        .containsExactly(Mechanism.SENSITIVITY);
    assertThat(labels("Sensitivity: Normal\r\n")).isEmpty();
  }

  @Test
  void subjectThatAsksForEncryptionIsAMark() {
    assertThat(labels("Subject: [SECURE] results\r\n"))
        .extracting(ProtectionFact::mechanism)
        .containsExactly(Mechanism.SUBJECT_TAG);
    assertThat(labels("Subject: is it [secure]?\r\n")).isEmpty();
  }

  private static List<ProtectionFact> labels(String fields) {
    return Digesting.of((fields + "\r\nHello\r\n").getBytes(StandardCharsets.UTF_8))
        .protection()
        .all(fact -> fact.layer() == ProtectionLayer.LABEL);
  }
}
