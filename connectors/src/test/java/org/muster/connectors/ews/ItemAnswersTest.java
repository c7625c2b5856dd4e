package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;

class ItemAnswersTest {

  private static final ListedItem A = new ListedItem("A=", "key", 300);
  private static final ListedItem B = new ListedItem("a=", "key", 300);

  private static ItemAnswers answers(String... messages) throws IOException {
    return answers(Depth.CONTENT, Soap.getItem(messages));
  }

  private static ItemAnswers answers(Depth depth, String xml) throws IOException {
    return new ItemAnswers(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
        new ItemReader(Reading.digester(), depth));
  }

  private static ItemDigest item(Outcome outcome) {
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.GIVEN);
    return outcome.item();
  }

  @Test
  void itemIsThatOfItsOctets() throws IOException {
    ItemDigest item = item(answers(Soap.item(A, Mails.numbered(1), "")).next(A));

    assertThat(item.locator()).isEqualTo("A=");
    assertThat(item.condition()).isEqualTo(Condition.READ);
    byte[] octets = Mails.numbered(1).getBytes(StandardCharsets.ISO_8859_1);
    ItemDigest straight =
        Reading.digester()
            .content(
                new org.muster.connectors.digest.Stored("A=", null, Set.of()),
                octets,
                0,
                octets.length);
    assertThat(item).isEqualTo(straight);
  }

  @Test
  void headersAreThoseOfTheWholeItem() throws IOException {
    String xml = Soap.getItem(Soap.item(A, Mails.numbered(1), ""), Soap.item(B, "B: c\n\n", ""));
    ItemAnswers headers = answers(Depth.ENVELOPE, xml);
    ItemDigest item = item(headers.next(A));

    assertThat(item.condition()).isEqualTo(Condition.HEADERS_ONLY);
    assertThat(item.messageId()).isEqualTo(item(answers(Depth.CONTENT, xml).next(A)).messageId());
    assertThat(item(headers.next(B)).locator()).isEqualTo("a=");
  }

  @ParameterizedTest
  @CsvSource({
    "2009-02-14T17:59:59Z, 2009-02-14T17:59:59Z",
    "2009-02-14T17:59:59.9999999Z, 2009-02-14T17:59:59Z",
    "2009-02-14T18:59:59.5+01:00, 2009-02-14T17:59:59Z",
    "2009-02-14T17:59:59, 2009-02-14T17:59:59Z"
  })
  void receivedIsToldInAnyFormOfXmlSchema(String written, Instant received) throws IOException {
    String beside = "<t:DateTimeReceived>" + written + "</t:DateTimeReceived>";

    assertThat(item(answers(Soap.item(A, "x", beside)).next(A)).received())
        .isEqualTo(received.getEpochSecond());
  }

  @Test
  void flagsAreToldByPropertiesOfAnySpelling() throws IOException {
    String beside =
        Soap.property("0xe07", 9) + Soap.property("0x1090", 2) + Soap.property("0X1081", 103);

    assertThat(item(answers(Soap.item(A, "x", beside)).next(A)).flags())
        .isEqualTo(Set.of(Flag.SEEN, Flag.DRAFT, Flag.FLAGGED, Flag.ANSWERED));
    assertThat(item(answers(Soap.item(A, "x", "<t:IsRead>true</t:IsRead>")).next(A)).flags())
        .isEqualTo(Set.of(Flag.SEEN));
    assertThat(item(answers(Soap.item(A, "x", Soap.property("0x1081", 104))).next(A)).flags())
        .isEqualTo(Set.of(Flag.FORWARDED));
  }

  @Test
  void oneBadItemHidesNoOther() throws IOException {
    ItemAnswers answers =
        answers(
            Soap.item(A, Mails.numbered(1), ""),
            Soap.error("ErrorItemNotFound"),
            Soap.error("ErrorMimeContentConversionFailed"),
            Soap.item(B, Mails.numbered(2), ""));

    assertThat(answers.next(A).kind()).isEqualTo(Outcome.Kind.GIVEN);
    assertThat(answers.next(B)).isEqualTo(Outcome.vanished("a="));
    Outcome failed = answers.next(A);
    assertThat(failed.kind()).isEqualTo(Outcome.Kind.NOT_CONVERTED);
    assertThat(failed.item().condition()).isEqualTo(Condition.UNREADABLE);
    assertThat(item(answers.next(B)).condition()).isEqualTo(Condition.READ);
  }

  @Test
  void itemThatChangedSinceItWasListedIsToldApart() throws IOException {
    ListedItem before = new ListedItem("A=", "older key", 300);

    assertThat(item(answers(Soap.item(A, Mails.numbered(1), "")).next(before)).condition())
        .isEqualTo(Condition.CHANGED_WHILE_READ);
  }

  @Test
  void itemWithoutOctetsIsNotConverted() throws IOException {
    String none = Soap.item(A, "", "").replaceAll("<t:MimeContent.*</t:MimeContent>", "");

    assertThat(answers(none).next(A).kind()).isEqualTo(Outcome.Kind.NOT_CONVERTED);
  }

  @Test
  void octetsThatAreNoBase64AreNeverEqual() throws IOException {
    String bad = Soap.item(A, Mails.numbered(1), "").replaceFirst("(UTF-8\">....)", "$1*");

    assertThat(item(answers(bad).next(A)).condition()).isEqualTo(Condition.BROKEN_ENCODING);
  }

  @Test
  void busyServerIsToBeAskedAgain() throws IOException {
    String busy =
        Soap.error(
            "ErrorServerBusy",
            "<m:MessageXml><t:Value Name=\"BackOffMilliseconds\">1500</t:Value></m:MessageXml>");

    assertThatThrownBy(() -> answers(busy).next(A))
        .isInstanceOfSatisfying(
            EwsRefusal.class,
            e -> {
              assertThat(e.isPassing()).isTrue();
              assertThat(e.shouldWait()).isEqualTo(Duration.ofMillis(1500));
            });
  }

  @Test
  void answerForFewerItemsIsToBeContinued() throws IOException {
    ItemAnswers answers = answers(Soap.item(A, "x", ""));
    answers.next(A);

    assertThatThrownBy(() -> answers.next(B)).hasMessageContaining("ErrorBatchProcessingStopped");
  }

  @Test
  void itemOfAnotherCaseIsAnotherItem() throws IOException {
    assertThatThrownBy(() -> answers(Soap.item(B, "x", "")).next(A))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another item");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 300, 600, 750})
  void answerThatBreaksOffIsNoItem(int octets) throws IOException {
    String xml = Soap.getItem(Soap.item(A, Mails.numbered(1), ""));

    assertThatThrownBy(() -> answers(Depth.CONTENT, xml.substring(0, octets)).next(A))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read Exchange's answer");
  }
}
