package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.METADATA;
import static org.muster.rules.mail.Tolerance.DATE_SYNTH;
import static org.muster.rules.mail.Tolerance.MDN_DISARMED;
import static org.muster.rules.mail.Tolerance.REF_CUT;
import static org.muster.rules.mail.Tolerance.STRICT;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.ItemDigest;

class MetadataLayerTest {

  private static final Eml PERFECT = Eml.perfect();

  @Test
  void labelIsKeptInWhateverOrderItsSettingsStand() {
    Eml labelled = PERFECT.with("msip_labels", "MSIP_Label_1_Enabled=true; MSIP_Label_1_Name=x;");
    Eml folded = PERFECT.with("msip_labels", "MSIP_Label_1_Name=x;\n MSIP_Label_1_Enabled=true");
    assertThat(agreement(METADATA, labelled, folded)).contains(STRICT);
    assertThat(agreement(METADATA, labelled, PERFECT)).isEmpty();
  }

  @Test
  void dateThatIsNoneIsComparedAsItStands() {
    Eml sent = PERFECT.with("Date", "Mon Jan 12 10:00:00 2009");
    assertThat(agreement(METADATA, sent, PERFECT.with("Date", "Mon Jan 12 11:00:00 2009")))
        .contains(DATE_SYNTH);
    Eml morning = PERFECT.with("Date", "Mon, 12 Jan 2009 10:00:00 AM");
    assertThat(agreement(METADATA, morning, PERFECT.with("Date", "Mon, 12 Jan 2009 10:00:00 PM")))
        .contains(DATE_SYNTH);
  }

  @Test
  void continuationOfAStrayLineIsReadToo() {
    String stray = "y\nstray line\n %s";
    assertThat(
            agreement(
                METADATA,
                PERFECT.with("X", stray.formatted("one")),
                PERFECT.with("X", stray.formatted("two"))))
        .isEmpty();
  }

  @Test
  void whatIsNormalIsAsAbsent() {
    Eml written =
        PERFECT
            .with("Importance", "Normal")
            .with("X-Priority", "3 (Normal)")
            .with("Sensitivity", "Normal")
            .with("Sender", "Anna <ANNA@example.org>");
    assertThat(Digesting.of(written).layers().metadata().isEmpty()).isTrue();
    assertThat(agreement(METADATA, PERFECT, written)).contains(STRICT);
  }

  @Test
  void priorityIsOneWhateverItsField() {
    Eml high = PERFECT.with("Importance", "High");
    assertThat(agreement(METADATA, high, PERFECT.with("X-Priority", "1 (Highest)")))
        .contains(STRICT);
    assertThat(agreement(METADATA, high, PERFECT.with("Priority", "urgent"))).contains(STRICT);
    assertThat(agreement(METADATA, high, PERFECT)).isEmpty();
    assertThat(agreement(METADATA, high, PERFECT.with("Importance", "low"))).isEmpty();
  }

  @Test
  void sensitivityReplyAddressAndSenderCount() {
    assertThat(agreement(METADATA, PERFECT, PERFECT.with("Sensitivity", "Private"))).isEmpty();
    assertThat(agreement(METADATA, PERFECT, PERFECT.with("Reply-To", "desk@example.org")))
        .isEmpty();
    assertThat(agreement(METADATA, PERFECT, PERFECT.with("Sender", "desk@example.org"))).isEmpty();
  }

  @Test
  void longReferencesMayBeCut() {
    Eml all = PERFECT.with("References", references(140));
    assertThat(agreement(METADATA, all, PERFECT.with("References", references(100))))
        .contains(REF_CUT);
    assertThat(agreement(METADATA, all, PERFECT.with("References", references(99)))).isEmpty();
    assertThat(agreement(METADATA, PERFECT, PERFECT.with("In-Reply-To", "<1@x>"))).isEmpty();
  }

  private static String references(int n) {
    return IntStream.range(0, n).mapToObj(i -> "<" + i + "@x>").collect(Collectors.joining("\n "));
  }

  @Test
  void readReceiptRequestMayBeRenamed() {
    Eml armed = PERFECT.with("Disposition-Notification-To", "anna@example.org");
    Eml disarmed = PERFECT.with("X-Disposition-Notification-To", "<anna@example.org>");
    assertThat(agreement(METADATA, armed, disarmed)).contains(MDN_DISARMED);
    assertThat(agreement(METADATA, armed, PERFECT)).isEmpty();
  }

  @Test
  void linesThatAreNoFieldsAreNotPassedOver() {
    assertThat(strayed("stray line")).isNotEqualTo(strayed("stray lime"));
    assertThat(strayed("stray line").layers().metadata().isEmpty()).isFalse();
  }

  /** Both in the message's header and in that of a part. */
  private static ItemDigest strayed(String line) {
    String mail =
        "From: a@b\n%s\nContent-Type: multipart/mixed; boundary=b\n\n--b\nX: y\n%s\n\ntext\n--b--\n";
    ItemDigest item =
        Digesting.of(mail.formatted("stray", line).getBytes(StandardCharsets.US_ASCII));
    ItemDigest other =
        Digesting.of(mail.formatted(line, "stray").getBytes(StandardCharsets.US_ASCII));
    assertThat(item.layers().metadata()).isNotEqualTo(other.layers().metadata());
    return item;
  }
}
