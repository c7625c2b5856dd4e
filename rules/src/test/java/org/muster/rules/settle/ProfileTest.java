package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.SampleReading.item;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Tolerance;

class ProfileTest {

  @Test
  void evidenceFindsTheProfileByItsId() {
    assertThat(Profile.of("imap-imap")).contains(Profile.IMAP_IMAP);
    assertThat(Profile.of("imap")).isEmpty();
  }

  @Test
  void everyProfileIsFoundByItsId() {
    assertThat(Profile.of("exchange-2007-mime")).contains(Profile.EXCHANGE_2007_MIME);
    assertThat(Profile.of("exchange-2010-skeleton")).contains(Profile.EXCHANGE_2010_SKELETON);
    assertThat(Profile.of("ews-props")).contains(Profile.EWS_PROPS);
  }

  @Test
  void octetsSayNothingWhereMessagesAreWrittenAnew() {
    assertThat(Profile.EXCHANGE_2007_MIME.keepsOctets()).isFalse();
    assertThat(Profile.EXCHANGE_2007_MIME.allowed())
        .containsAll(Profile.IMAP_IMAP.allowed())
        .doesNotContain(Tolerance.FROM_MULTI)
        .noneMatch(Tolerance::isMark);
  }

  /** An item at a time: its neighbours, of which there is MIME, are judged as ever. */
  @Test
  void itemPutTogetherFromPropertiesIsJudgedByItself() {
    Layer whole = new Layer(List.of(strict("long"), form("cut", Tolerance.SUBJ_CUT)));
    Layer cut = new Layer(List.of(strict("cut"), form("cut", Tolerance.SUBJ_CUT)));
    SampleItem rebuilt = item(1).raw("ours").noted(Tolerance.PROPERTIES).subject(cut);
    Settlement settled =
        new SampleReading()
            .source("INBOX", item(1).subject(whole).get(), item(2).subject(whole).get())
            .target("INBOX", rebuilt.get(), item(2).raw("theirs").subject(cut).get())
            .settle();

    assertThat(settled.rows().items())
        .extracting(row -> row.verdict() + " " + row.tolerances().contains(Tolerance.PROPERTIES))
        .containsExactlyInAnyOrder("DEGRADED true", "CHANGED false");
  }

  private static Form strict(String subject) {
    return form(subject, Tolerance.STRICT);
  }

  private static Form form(String subject, Tolerance tolerance) {
    return new Form(SampleItem.digest(subject), tolerance);
  }

  @Test
  void octetStoresCutNothing() {
    assertThat(Profile.IMAP_IMAP.allowed())
        .doesNotContain(
            Tolerance.SUBJ_CUT, Tolerance.REF_CUT, Tolerance.BODY_REP, Tolerance.DATE_SYNTH)
        .contains(Tolerance.EOL, Tolerance.ATT_EOL, Tolerance.WS);
  }
}
