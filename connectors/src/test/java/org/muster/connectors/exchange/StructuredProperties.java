package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Verdict;

/**
 * What Exchange keeps as properties comes back as other text round the same fields (MS-OXCICAL,
 * MS-OXVCARD, MS-OXCMAIL): any such text is equal, and none that says another thing.
 */
class StructuredProperties {

  private static final int TRIES = 40;
  private static final String PLAIN = Mail.plain("Clinic on Monday");

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
  }

  /** A text of lines, each of which says something of its own. */
  private record Lines(List<String> lines) {

    static Lines of(String... lines) {
      return new Lines(List.of(lines));
    }

    Lines shuffled(long seed) {
      List<String> other = new ArrayList<>(lines);
      Collections.shuffle(other, new Random(seed));
      return new Lines(other);
    }

    Lines and(String... more) {
      List<String> all = new ArrayList<>(lines);
      all.addAll(List.of(more));
      return new Lines(all);
    }

    Lines without(int place) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(place);
      return new Lines(fewer);
    }

    /** The last character of a line is another one. */
    Lines altered(int place) {
      List<String> other = new ArrayList<>(lines);
      String line = other.get(place);
      char last = line.charAt(line.length() - 1);
      other.set(place, line.substring(0, line.length() - 1) + (last == 'q' ? 'k' : 'q'));
      return new Lines(other);
    }

    /** Lines go on behind a line end and a space. */
    Lines folded() {
      return new Lines(lines.stream().map(line -> line.replaceAll("(.{40})", "$1\n ")).toList());
    }

    String text() {
      return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
  }

  private static Lines event(String word) {
    return Lines.of(
        "UID:" + word + "@example.org",
        "DTSTART;TZID=Europe/London:20090701T100000",
        "DTEND:20090701T100000Z",
        "SUMMARY:Clinic\\, ward " + word,
        "LOCATION:Room " + word,
        "ORGANIZER;CN=Anna:mailto:anna@example.org",
        "ATTENDEE;CN=\"Ben: N\":mailto:ben@example.net",
        "ATTENDEE:mailto:" + word + "@example.net");
  }

  /** The same as Exchange writes it: times in UTC, names from the directory. */
  private static Lines eventRemade(String word) {
    return Lines.of(
        "UID:" + word + "@example.org",
        "DTSTART:20090701T090000Z",
        "DTEND:20090701T100000Z",
        "SUMMARY;LANGUAGE=en-GB:Clinic\\, ward " + word,
        "LOCATION;LANGUAGE=en-GB:Room " + word,
        "ORGANIZER;CN=Anna Example:MAILTO:anna@example.org",
        "ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN=Ben:MAILTO:ben@example.net",
        "ATTENDEE;ROLE=OPT-PARTICIPANT:MAILTO:" + word + "@EXAMPLE.net");
  }

  private static String calendar(Lines event, String... before) {
    return "Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\n"
        + Lines.of("BEGIN:VCALENDAR", "METHOD:REQUEST").and(before).text()
        + "BEGIN:VEVENT\n"
        + event.text()
        + "END:VEVENT\nEND:VCALENDAR\n";
  }

  @Property(tries = TRIES)
  void invitationsWrittenAnew(@ForAll("word") String word, @ForAll long seed) {
    Mail source = Mail.of(PLAIN, calendar(event(word)));
    Lines event =
        eventRemade(word)
            .and("SEQUENCE:0", "PRIORITY:5", "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE")
            .shuffled(seed)
            .and("BEGIN:VALARM", "SUMMARY:Reminder", "TRIGGER:-PT15M", "END:VALARM")
            .folded();
    String zone = "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nDTSTART:16010101T020000\nEND:STANDARD";
    tolerated(
        source,
        calendar(event, "PRODID:Exchange", "VERSION:2.0", zone, "END:VTIMEZONE"),
        Tolerance.ICAL);
  }

  @Property(tries = TRIES)
  void invitationsThatSayOtherThings(
      @ForAll("word") String word, @ForAll long seed, @ForAll int any) {
    Mail source = Mail.of(PLAIN, calendar(event(word)));
    Lines remade = eventRemade(word);
    int place = Math.floorMod(any, remade.lines().size());
    found(source, calendar(remade.altered(place).shuffled(seed)), LayerKind.ATTACHMENTS);
    found(source, calendar(remade.without(place).shuffled(seed)), LayerKind.ATTACHMENTS);
    found(source, calendar(remade.and("SEQUENCE:1")), LayerKind.ATTACHMENTS);
    found(
        source, calendar(remade).replace("METHOD:REQUEST", "METHOD:CANCEL"), LayerKind.ATTACHMENTS);
    found(source, calendar(remade.and("ATTENDEE:mailto:carl@example.net")), LayerKind.ATTACHMENTS);
  }

  private static Lines card(String word) {
    return Lines.of(
        "FN:Anna " + word,
        "N:" + word + ";Anna;;;",
        "EMAIL;TYPE=INTERNET:" + word + "@example.org",
        "TEL;TYPE=work:01632 960001",
        "ORG:" + word + ";Ward 7");
  }

  private static String card(Lines lines, String version) {
    return "Content-Type: text/x-vcard\n\nBEGIN:VCARD\nVERSION:"
        + version
        + "\n"
        + lines.text()
        + "END:VCARD\n";
  }

  @Property(tries = TRIES)
  void contactCardsWrittenAnew(@ForAll("word") String word, @ForAll long seed) {
    Mail source = Mail.of(PLAIN, card(card(word), "3.0"));
    Lines remade =
        Lines.of(
            "FN;CHARSET=utf-8:Anna " + word,
            "N;CHARSET=utf-8:" + word + ";Anna",
            "item1.EMAIL;PREF;INTERNET:" + word + "@example.org",
            "TEL;WORK;VOICE:01632 960001",
            "ORG:" + word + ";Ward 7;",
            "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0",
            "REV:20261125T120000Z");
    tolerated(source, card(remade.shuffled(seed), "2.1"), Tolerance.CONTACT);
  }

  @Property(tries = TRIES)
  void contactCardsThatSayOtherThings(@ForAll("word") String word, @ForAll int any) {
    Mail source = Mail.of(PLAIN, card(card(word), "3.0"));
    int place = Math.floorMod(any, card(word).lines().size());
    if (place != 1) {
      found(source, card(card(word).altered(place), "2.1"), LayerKind.ATTACHMENTS);
    }
    found(source, card(card(word).without(place), "2.1"), LayerKind.ATTACHMENTS);
    found(source, card(card(word).and("TEL:01632 960002"), "2.1"), LayerKind.ATTACHMENTS);
  }

  private static String report(Lines group) {
    return "Content-Type: message/delivery-status\n\n"
        + "Reporting-MTA: dns; mail.example.org\n\n"
        + group.text();
  }

  @Property(tries = TRIES)
  void deliveryReportsWrittenAnew(@ForAll("word") String word, @ForAll("word") String text) {
    Lines group =
        Lines.of(
            "Final-Recipient: rfc822; " + word + "@example.net", "Action: failed", "Status: 5.1.1");
    Lines remade =
        Lines.of(
            "Final-recipient: RFC822;" + word + "@EXAMPLE.NET",
            "Status: 5.0.0",
            "Action: Failed",
            "Diagnostic-code: smtp;550 " + text,
            "X-Display-Name: " + text);
    Mail source = Mail.of(PLAIN, report(group));
    tolerated(source, report(remade), Tolerance.REPORT);
    found(source, report(remade).replace("5.0.0", "4.0.0"), LayerKind.ATTACHMENTS);
    found(source, report(remade).replace("Failed", "delayed"), LayerKind.ATTACHMENTS);
    found(
        source,
        report(remade).replace(word + "@EXAMPLE", "x" + word + "@EXAMPLE"),
        LayerKind.ATTACHMENTS);
    Lines other = Lines.of("", "Final-Recipient: rfc822; carl@example.net", "Action: failed");
    found(source, report(remade.and(other.lines().toArray(String[]::new))), LayerKind.ATTACHMENTS);
  }

  @Property(tries = TRIES)
  void readReportsWrittenAnew(@ForAll("word") String word) {
    String type = "Content-Type: message/disposition-notification\n\n";
    String report =
        "Final-Recipient: rfc822;%s@example.net\nOriginal-Message-ID: <%s@example.org>\n"
                .formatted(word, word)
            + "Disposition: ";
    Mail source = Mail.of(PLAIN, type + report + "manual-action/MDN-sent-manually; displayed\n");
    String remade = type + "Reporting-UA: x\n" + report + "automatic-action/x;displayed/error\n";
    tolerated(source, remade, Tolerance.REPORT);
    found(source, remade.replace("displayed", "deleted"), LayerKind.ATTACHMENTS);
    found(source, remade.replace("<" + word, "<x" + word), LayerKind.ATTACHMENTS);
    found(source, remade.replace("rfc822;" + word, "rfc822;x" + word), LayerKind.ATTACHMENTS);
  }

  private static final String CONTROL = "Content-Type: application/pgp-encrypted\n\nVersion: 1\n";

  private static String cipher(String text, String header) {
    return "Content-Type: application/octet-stream; name=encrypted.asc\n\n"
        + "-----BEGIN PGP MESSAGE-----\n"
        + header
        + "\n"
        + text
        + "\n-----END PGP MESSAGE-----\n";
  }

  private static Mail encrypted(String... parts) {
    String inner =
        List.of(parts).stream().map(part -> "--=_e\n" + part).collect(Collectors.joining());
    return Mail.of(
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"=_e\""
            + "\n\n"
            + inner
            + "--=_e--\n");
  }

  @Property(tries = TRIES)
  void encryptedMessagesInOtherParts(@ForAll("word") String word, @ForAll("word") String other) {
    String secret = base64(word);
    assumeThat(base64(other)).isNotEqualTo(secret);
    Mail source = encrypted(CONTROL, cipher(secret, "Version: X\n"));
    Mail mixed = Mail.of(Mail.plain(""), CONTROL, cipher(secret, ""));
    Outcome outcome = Judging.of(source.text(), mixed.text());
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.verdict()).isEqualTo(Verdict.DEGRADED);
    assertThat(outcome.tolerances()).contains(Tolerance.PGP_MIXED);
    assertThat(Judging.of(mixed.text(), mixed.with("X-A", "b").text()).verdict())
        .isEqualTo(Verdict.EQUAL);
    found(source, Mail.of(Mail.plain(""), CONTROL, cipher(base64(other), "")), LayerKind.PROTECTED);
    found(source, Mail.of(Mail.plain(""), CONTROL), LayerKind.PROTECTED);
    found(source, Mail.of(Mail.plain(word), CONTROL, cipher(secret, "")), LayerKind.TEXT);
    found(source, Mail.of(Mail.plain(word)), LayerKind.PROTECTED);
  }

  private static String base64(String word) {
    return Base64.getEncoder().encodeToString((word + "secret").getBytes(US_ASCII));
  }

  private static void tolerated(Mail source, String part, Tolerance tolerance) {
    Outcome outcome = Judging.of(source.text(), Mail.of(PLAIN, part).text());
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).contains(tolerance);
  }

  private static void found(Mail source, String part, LayerKind layer) {
    found(source, Mail.of(PLAIN, part), layer);
  }

  private static void found(Mail source, Mail target, LayerKind layer) {
    Outcome outcome = Judging.of(source.text(), target.text());
    assertThat(outcome.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(outcome.differing()).contains(layer);
  }
}
