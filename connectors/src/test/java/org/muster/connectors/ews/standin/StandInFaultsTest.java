package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInItem;

class StandInFaultsTest {

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = StandInScene.start(ServerVersion.EXCHANGE2010_SP1);
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  private Answered inbox() throws IOException {
    return anna(standIn).post(Asking.folder(Asking.INBOX));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void aBusyServerSaysForHowLong(int status) throws IOException {
    standIn
        .faults()
        .next("GetFolder", Fault.soap("ErrorServerBusy").withStatus(status).backingOff(25));

    Answered refused = inbox();

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.one("//Fault/faultcode")).isEqualTo("a:ErrorServerBusy");
    assertThat(refused.one("//Fault/detail/ResponseCode")).isEqualTo("ErrorServerBusy");
    assertThat(refused.one("//MessageXml/Value[@Name='BackOffMilliseconds']")).isEqualTo("25");
    assertThat(inbox().one("//ResponseCode")).isEqualTo("NoError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ErrorTimeoutExpired", "ErrorMailboxStoreUnavailable", "ErrorServerBusy"})
  void errorsAlsoComeAsResponses(String code) throws IOException {
    standIn.faults().next(Fault.response(code).backingOff(25));

    Answered refused = inbox();

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.one("//GetFolderResponseMessage/@ResponseClass")).isEqualTo("Error");
    assertThat(refused.one("//ResponseCode")).isEqualTo(code);
    assertThat(refused.one("//MessageXml/Value")).isEqualTo("25");
  }

  @Test
  void onlyTheRequestThatWasMeantFails() throws IOException {
    standIn.faults().nth(2, Fault.soap("ErrorInternalServerError"));

    assertThat(List.of(inbox().status(), inbox().status(), inbox().status()))
        .containsExactly(200, 500, 200);
  }

  @Test
  void oneItemOfABatchFailsAsPlanned() throws IOException {
    StandInScene.fill(standIn, 3);
    List<StandInItem> items = StandInScene.inbox(standIn).items();
    standIn.faults().item(items.get(1).id(), "ErrorMimeContentConversionFailed");

    Answered answer =
        anna(standIn)
            .post(
                Asking.items(
                    "IdOnly",
                    Asking.field("item:MimeContent"),
                    items.stream().map(StandInItem::id).toArray(String[]::new)));

    assertThat(answer.all("//ResponseCode"))
        .containsExactly("NoError", "ErrorMimeContentConversionFailed", "NoError");
    assertThat(answer.all("//MimeContent")).hasSize(2);
  }

  @Test
  void anExpiredTokenAndAnUnavailableServerAreHttp() throws IOException {
    standIn.faults().next(Fault.http(401)).next(Fault.unavailable(7));

    assertThat(inbox().status()).isEqualTo(401);
    Answered unavailable = inbox();
    assertThat(unavailable.status()).isEqualTo(503);
    assertThat(unavailable.headers().get("retry-after")).containsExactly("7");
  }

  @Test
  void theServerHangsUpWithinAnAnswer() throws IOException {
    standIn.faults().next(new Fault.HangUp(300));

    assertThatThrownBy(this::inbox).isInstanceOf(IOException.class);
    assertThat(inbox().status()).isEqualTo(200);
  }

  @Test
  void aShortPageIsNeverTheLast() throws IOException {
    StandInScene.fill(standIn, 5);
    standIn.faults().next("FindItem", new Fault.ShortPage(2));

    Answered page = anna(standIn).post(Asking.found(Asking.itemPage(100, 0), Asking.INBOX));

    assertThat(page.all("//ItemId")).hasSize(2);
    assertThat(page.one("//RootFolder/@IncludesLastItemInRange")).isEqualTo("false");
    assertThat(page.one("//RootFolder/@IndexedPagingOffset")).isEqualTo("2");
    assertThat(page.one("//RootFolder/@TotalItemsInView")).isEqualTo("5");
  }

  @Test
  void aSecondAnswerFollowsAFaultOnTheSameConnection() throws IOException {
    standIn.faults().next(new Fault.TwoAnswers(Fault.soap("ErrorInternalServerError")));

    String said = RawSocket.post(standIn, anna(standIn).envelope(Asking.folder(Asking.INBOX)));

    assertThat(said.split("HTTP/1.1 500", -1)).hasSize(3);
  }

  @Test
  void throttlingCutsPagesFrom2010On() throws IOException {
    try (StandIn throttled =
        StandIn.start(StandInScene.settings(ServerVersion.EXCHANGE2010_SP1).findingAtMost(3))) {
      StandInScene.fill(throttled, 5);

      Answered page = anna(throttled).post(Asking.found(Asking.itemPage(4, 0), Asking.INBOX));

      assertThat(page.all("//ItemId")).hasSize(3);
      assertThat(page.one("//RootFolder/@IncludesLastItemInRange")).isEqualTo("false");
    }
  }

  @Test
  void oddAnswersAreStillAnswers() throws IOException {
    try (StandIn odd =
        StandIn.start(StandInScene.settings(ServerVersion.EXCHANGE2010_SP1).odd(Oddity.values()))) {
      StandInScene.fill(odd, 1);

      String body =
          anna(odd)
              .post(
                  Asking.found("Shallow", "AllProperties", "", Asking.itemPage(4, 0), Asking.INBOX))
              .body();

      assertThat(body)
          .contains("number 1&#x1F;</t:Subject>")
          .contains("<t:DateTimeReceived>2009-02-14T18:00:01.123Z")
          .contains("</t:Items><t:Groups/>");
    }
  }

  @Test
  void aForbiddenCharacterOfAMessageIsWrittenAsAReference() throws IOException {
    StandInScene.append(standIn, "=?utf-8?q?bell=07?=", 0);

    assertThat(anna(standIn).post(Asking.found("Shallow", "Default", "", "", Asking.INBOX)).body())
        .contains("bell&#x7;");
  }
}
