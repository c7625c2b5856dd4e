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
  void octetStoresCutNothing() {
    assertThat(Profile.IMAP_IMAP.allowed())
        .doesNotContain(
            Tolerance.SUBJ_CUT, Tolerance.REF_CUT, Tolerance.BODY_REP, Tolerance.DATE_SYNTH)
        .contains(Tolerance.EOL, Tolerance.ATT_EOL, Tolerance.WS);
  }
}
