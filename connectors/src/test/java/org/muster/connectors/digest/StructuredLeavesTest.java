package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.ATTACHMENTS;
import static org.muster.rules.mail.Tolerance.CONTACT;
import static org.muster.rules.mail.Tolerance.ICAL;
import static org.muster.rules.mail.Tolerance.REPORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredLeavesTest {

  private static final Eml PERFECT = Eml.perfect();

  private static Eml part(String type, String text) {
    return PERFECT.attached("Content-Type: " + type + "\n\n" + text);
  }

  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:42
      DTSTART;TZID=Europe/London:20090701T100000
      DTEND:20090701T100000Z
      SUMMARY:Clinic\\, ward 7
      ORGANIZER;CN=Anna:mailto:anna@example.org
      ATTENDEE;CN="B: en":MAILTO:Ben@example.net
      END:VEVENT
      END:VCALENDAR
      """;

  private static final String REGENERATED =
      """
      BEGIN:VCALENDAR
      PRODID:-//X//Y
      METHOD:REQUEST
      BEGIN:VEVENT
      SEQUENCE:0
      ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:ben@
       example.net
      ORGANIZER:mailto:anna@example.org
      BEGIN:VALARM
      SUMMARY:Reminder
      END:VALARM
      SUMMARY:Clinic\\, ward  7
      DTSTART:20090701T090000Z
      DTEND:20090701T100000Z
      UID:42
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void invitationIsItsKeyFields() {
    assertThat(
            agreement(
                ATTACHMENTS, part("text/calendar", EVENT), part("text/calendar", REGENERATED)))
        .contains(ICAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UID:42", "T090000Z", "T100000Z", "ward", "anna@", "ben@", "REQUEST"})
  void eachKeyFieldOfAnInvitationCounts(String word) {
    String other = REGENERATED.replace(word, word.replaceAll("[0-9a-zA-Z]", "1"));
    assertThat(other).isNotEqualTo(REGENERATED);
    assertThat(agreement(ATTACHMENTS, part("text/calendar", EVENT), part("text/calendar", other)))
        .isEmpty();
  }

  private static final String LONDON =
      """
      BEGIN:VTIMEZONE
      TZID:GMT Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0000
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T010000
      TZOFFSETFROM:+0000
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE
      """;

  private static Eml at(String zone, String time) {
    return part(
        "text/calendar",
        "BEGIN:VCALENDAR\n"
            + zone
            + "BEGIN:VEVENT\nUID:42\nDTSTART"
            + time
            + "\nEND:VEVENT\nEND:VCALENDAR\n");
  }

  /** Exchange gives zones names of its own. */
  @ParameterizedTest
  @CsvSource({
    "20090112T100000, 20090112T100000Z",
    "20090701T100000, 20090701T090000Z",
    "20090329T005959, 20090329T005959Z",
    "20090329T020000, 20090329T010000Z",
    "20091025T003000, 20091024T233000Z",
    "20091025T023000, 20091025T023000Z"
  })
  void zoneIsWhatTheCalendarSaysOfIt(String local, String utc) {
    assertThat(
            agreement(
                ATTACHMENTS, at("", ":" + utc), at(LONDON, ";TZID=GMT Standard Time:" + local)))
        .contains(ICAL);
    assertThat(
            agreement(
                ATTACHMENTS,
                at("", ";TZID=Europe/London:" + local),
                at(LONDON, ";TZID=GMT Standard Time:" + local)))
        .contains(ICAL);
  }

  @Test
  void otherRulesAreAnotherTime() {
    String time = ";TZID=GMT Standard Time:20090701T100000";
    Eml source = at("", ":20090701T090000Z");
    assertThat(agreement(ATTACHMENTS, source, at(LONDON.replace("TO:+0100", "TO:+0200"), time)))
        .isEmpty();
    assertThat(agreement(ATTACHMENTS, source, at(LONDON.replace("BYMONTH=3", "BYMONTH=8"), time)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BYDAY=-9SU", "BYDAY=XX", "BYMONTHDAY=5", "BYDAY=-1ZZ", "BYDAY=SU"})
  void zoneOfWhichNotAllIsUnderstoodIsNone(String rule) {
    String time = ";TZID=GMT Standard Time:20090701T100000";
    Eml unknown = at(LONDON.replace("BYDAY=-1SU", rule), time);
    assertThat(agreement(ATTACHMENTS, at("", time), unknown)).contains(ICAL);
    assertThat(agreement(ATTACHMENTS, at("", ":20090701T090000Z"), unknown)).isEmpty();
  }

  @Test
  void contactIsItsKeyFields() {
    String card =
        "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Example\nN:Example;Anna;;;\nTEL;TYPE=home:1\nEND:VCARD\n";
    String other =
        "BEGIN:VCARD\nVERSION:2.1\nitem1.TEL:1\nN:Example;Anna\nFN:Anna Example\nNOTE:x\nEND:VCARD\n";
    assertThat(agreement(ATTACHMENTS, part("text/vcard", card), part("text/x-vcard", other)))
        .contains(CONTACT);
    assertThat(
            agreement(
                ATTACHMENTS,
                part("text/vcard", card),
                part("text/vcard", other.replace("TEL:1", "TEL:2"))))
        .isEmpty();
  }

  @Test
  void deliveryReportIsItsKeyFields() {
    String report =
        "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; Ben@example.net\nAction: failed\nStatus: 5.1.1\n";
    String other =
        "Final-Recipient: RFC822;ben@example.net\nAction: Failed\nStatus: 5.0.0\nDiagnostic-Code: x\n";
    String type = "message/delivery-status";
    assertThat(agreement(ATTACHMENTS, part(type, report), part(type, other))).contains(REPORT);
    assertThat(
            agreement(
                ATTACHMENTS, part(type, report), part(type, other.replace("Failed", "delayed"))))
        .isEmpty();
  }

  @Test
  void readReportIsItsKeyFields() {
    String report =
        """
        Final-Recipient: rfc822;ben@example.net
        Original-Message-ID: <1@x>
        Disposition: manual-action/MDN-sent-manually; displayed
        """;
    String type = "message/disposition-notification";
    String other = report.replace("manual-action/MDN-sent-manually", "automatic-action/x");
    assertThat(agreement(ATTACHMENTS, part(type, report), part(type, other))).contains(REPORT);
    assertThat(
            agreement(
                ATTACHMENTS,
                part(type, report),
                part(type, report.replace("displayed", "deleted"))))
        .isEmpty();
  }
}
