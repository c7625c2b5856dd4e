package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.DATE;
import static org.muster.rules.mail.LayerKind.SUBJECT;
import static org.muster.rules.mail.Tolerance.STRICT;
import static org.muster.rules.mail.Tolerance.SUBJ_CUT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLayersTest {

  private static final Eml PERFECT = Eml.perfect();

  private static Eml subject(String subject) {
    return PERFECT.with("Subject", subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=?utf-8?Q?R=C3=A9sultats_du_jour?=",
        "=?UTF-8?B?UsOpc3VsdGF0cw==?= du jour",
        "=?iso-8859-1?q?R=E9sultats?= du\n jour",
        "=?utf-8?Q?R=C3?= =?utf-8?Q?=A9sultats?= du jour",
        "=?utf-8*fr?Q?Re=CC=81sultats?=  du jour",
        "R\u00C3\u00A9sultats du jour",
        "R\u00E9sultats du\n\tjour",
      })
  void subjectIsTheSameInEveryEncoding(String encoded) {
    Eml utf8 = subject("=?utf-8?B?UsOpc3VsdGF0cyBkdSBqb3Vy?=");
    assertThat(agreement(SUBJECT, utf8, subject(encoded))).contains(STRICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clinic on Tuesday",
        "clinic on Monday",
        "Re: Clinic on Monday",
        "Clinic on M=?utf-8?Q?=C3=B3?=nday",
        "ClinicX on Monday",
      })
  void anotherSubjectIsAnother(String subject) {
    assertThat(agreement(SUBJECT, PERFECT, subject(subject))).isEmpty();
  }

  @Test
  void octetsOfNoCharsetAreNotAllTheSame() {
    assertThat(agreement(SUBJECT, subject("=?utf-8?Q?=E9?="), subject("=?utf-8?Q?=E8?=")))
        .isEmpty();
  }

  @Test
  void subjectCutAt255UnitsAgrees() {
    String longer = "x".repeat(254) + "yz";
    assertThat(agreement(SUBJECT, subject(longer), subject("x".repeat(254) + "y")))
        .contains(SUBJ_CUT);
    assertThat(agreement(SUBJECT, subject(longer), subject("x".repeat(254)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon, 12 Jan 2009 15:30:00 +0530",
        "12 Jan 2009 05:00:00 -0500 (EST (summer))",
        "Mon, 12 Jan 09 05:00:00 EST",
        "Monday, 12-Jan-2009 10:00:00 GMT",
        "Mon,\n 12 Jan 2009 10:00 +0000",
      })
  void dateIsAnInstant(String date) {
    assertThat(agreement(DATE, PERFECT, PERFECT.with("Date", date))).contains(STRICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mon, 12 Jan 2009 11:00:00 +0000", "Mon, 12 Jan 2009 10:00:01 +0000"})
  void anHourOrASecondIsAnotherDate(String date) {
    assertThat(agreement(DATE, PERFECT, PERFECT.with("Date", date))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "Mon, 32 Jan 2009 10:00:00 +0000", "10:00", "((((", "1"})
  void invalidDateIsNone(String date) {
    assertThat(Digesting.of(PERFECT.with("Date", date)).sent()).isNull();
  }

  @Test
  void messageIdIsAnIdentityNotContent() {
    Eml folded = PERFECT.with("Message-ID", "\n <4711@example.org> (added by a relay)");
    Eml other = PERFECT.with("Message-ID", "<4711@EXAMPLE.org>");
    assertThat(Digesting.of(folded).messageId()).isEqualTo(Digesting.of(PERFECT).messageId());
    assertThat(Digesting.of(other).messageId()).isNotEqualTo(Digesting.of(PERFECT).messageId());
    assertThat(Digesting.of(other).layers()).isEqualTo(Digesting.of(PERFECT).layers());
    assertThat(Digesting.of(PERFECT.without("Message-ID")).messageId()).isNull();
  }

  @Test
  void traceAndUnknownFieldsAreNotLookedAt() {
    Eml more = PERFECT.with("Received", "from a by b; now").with("X-Spam", "no");
    assertThat(Digesting.of(more).layers()).isEqualTo(Digesting.of(PERFECT).layers());
  }
}
