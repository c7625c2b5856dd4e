package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @Test
  void octetStoresCutNothing() {
    assertThat(Profile.IMAP_IMAP.allowed())
        .doesNotContain(
            Tolerance.SUBJ_CUT, Tolerance.REF_CUT, Tolerance.BODY_REP, Tolerance.DATE_SYNTH)
        .contains(Tolerance.EOL, Tolerance.ATT_EOL, Tolerance.WS);
  }
}
