package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.ANNA;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInItem;

class StandInItemsTest {

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = StandInScene.start(ServerVersion.EXCHANGE2007_SP1);
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 7, 12, 13})
  void pagesOfItemsJoinToTheWhole(int most) throws IOException {
    StandInScene.fill(standIn, 12);
    List<String> ids = new ArrayList<>();
    String last = "false";
    int offset = 0;
    int pages = 0;
    while (last.equals("false")) {
      Answered page = anna(standIn).post(Asking.found(Asking.itemPage(most, offset), Asking.INBOX));
      ids.addAll(page.all("//ItemId/@Id"));
      offset = Integer.parseInt(page.one("//RootFolder/@IndexedPagingOffset"));
      last = page.one("//RootFolder/@IncludesLastItemInRange");
      pages++;
    }
    assertThat(new HashSet<>(ids)).hasSize(12);
    assertThat(ids).hasSize(12);
    assertThat(pages).isEqualTo((12 + most - 1) / most);
  }

  @Test
  void idsDifferByCaseOnly() {
    StandInScene.fill(standIn, 60);
    List<StandInItem> items = StandInScene.inbox(standIn).items();

    assertThat(items.stream().map(StandInItem::id).distinct().count()).isEqualTo(60);
    assertThat(items.stream().map(i -> Access.lower(i.id())).distinct().count()).isLessThan(60);
  }

  @Test
  void hiddenItemsAreFoundByTheirOwnTraversal() throws IOException {
    StandInScene.fill(standIn, 2);
    StandInScene.inbox(standIn).appendHidden(StandInScene.mime("rule"), StandInScene.seen());

    Answered answer =
        anna(standIn).post(Asking.found("Associated", "Default", "", "", Asking.INBOX));

    assertThat(answer.all("//Subject")).containsExactly("rule");
  }

  @Test
  void aSearchDoesNotGiveContent() throws IOException {
    StandInScene.fill(standIn, 1);

    Answered answer =
        anna(standIn)
            .post(
                Asking.found(
                    "Shallow", "IdOnly", Asking.field("item:MimeContent"), "", Asking.INBOX));

    assertThat(answer.one("//ResponseCode")).isEqualTo("ErrorInvalidPropertyForOperation");
  }

  @Test
  void anItemTellsWhatItsHeaderSaid() throws IOException {
    String id = StandInScene.append(standIn, "=?utf-8?q?R=C3=A9sultats?=", 0).id();

    Answered answer =
        anna(standIn)
            .post(
                Asking.items(
                    "AllProperties",
                    Asking.extended("0x007D", "String") + Asking.extended("0x300B", "Binary"),
                    id));

    assertThat(answer.one("//Message/ItemId/@Id")).isEqualTo(id);
    assertThat(answer.one("//Message/Subject")).isEqualTo("Résultats");
    assertThat(answer.one("//Message/ItemClass")).isEqualTo("IPM.Note");
    assertThat(answer.one("//Message/DateTimeReceived")).isEqualTo("2009-02-14T18:00:00Z");
    assertThat(answer.one("//Message/DateTimeSent")).isEqualTo("2009-02-14T17:59:58Z");
    assertThat(answer.one("//From/Mailbox/EmailAddress")).isEqualTo("ben@surgery.example");
    assertThat(answer.one("//Message/InternetMessageId")).isEqualTo("<one@surgery.example>");
    assertThat(answer.all("//ExtendedFieldURI/@PropertyTag")).containsExactly("0x7d", "0x300b");
    assertThat(answer.all("//ExtendedProperty/Value").get(0)).contains("X-Ward: seven");
    assertThat(answer.all("//MimeContent")).isEmpty();
  }

  @Test
  void eachItemOfABatchHasItsOwnOutcome() throws IOException {
    StandInScene.fill(standIn, 2);
    List<StandInItem> items = StandInScene.inbox(standIn).items();
    StandInScene.inbox(standIn).delete(items.get(0));

    Answered answer =
        anna(standIn)
            .post(
                Asking.items(
                    "IdOnly",
                    "",
                    items.get(0).id(),
                    "malformed",
                    StandInScene.inbox(standIn).node().id(),
                    items.get(1).id()));

    assertThat(answer.all("//GetItemResponseMessage/ResponseCode"))
        .containsExactly(
            "ErrorItemNotFound",
            "ErrorInvalidIdMalformed",
            "ErrorCannotUseFolderIdForItemId",
            "NoError");
  }

  @Test
  void aMoveGivesAnotherIdAndKeepsTheSearchKey() {
    StandInItem before = StandInScene.append(standIn, "moved", 0);
    StandInItem after =
        StandInScene.inbox(standIn)
            .move(before, standIn.mailbox(ANNA).distinguished("deleteditems"));

    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(after.searchKey()).isEqualTo(before.searchKey());
    assertThat(StandInScene.inbox(standIn).items()).isEmpty();
  }

  @Test
  void aPropertyOfALaterSchemaIsRefused() throws IOException {
    String id = StandInScene.append(standIn, "flagged", 0).id();

    Answered answer = anna(standIn).post(Asking.items("IdOnly", Asking.field("item:Flag"), id));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.one("//Fault/detail/ResponseCode")).isEqualTo("ErrorSchemaValidation");
  }

  @Test
  void writingIsRefusedAndSeen() throws IOException {
    Answered answer = anna(standIn).post("<CreateItem MessageDisposition=\"SaveOnly\"/>");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.one("//Fault/detail/ResponseCode")).isEqualTo("ErrorInvalidRequest");
    assertThat(standIn.requests()).singleElement().matches(r -> !r.isReading());
  }
}
