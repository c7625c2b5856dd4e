package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInItem;

class StandInSyncTest {

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = StandInScene.start(ServerVersion.EXCHANGE2010);
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  private Answered changes(String state, int most) throws IOException {
    return anna(standIn).wanting("Exchange2010").post(Asking.changes(Asking.INBOX, state, most));
  }

  private static String state(Answered answer) {
    return answer.one("//SyncState");
  }

  @Test
  void pagesOfChangesJoinToTheWhole() throws IOException {
    StandInScene.fill(standIn, 10);
    List<String> ids = new ArrayList<>();
    Answered page = changes("", 4);
    ids.addAll(page.all("//Create/Message/ItemId/@Id"));
    while (page.one("//IncludesLastItemInRange").equals("false")) {
      page = changes(state(page), 4);
      ids.addAll(page.all("//Create/Message/ItemId/@Id"));
    }
    assertThat(ids).hasSize(10);
    assertThat(new HashSet<>(ids)).hasSize(10);
    assertThat(changes(state(page), 4).all("//Changes/*")).isEmpty();
  }

  @Test
  void whatChangedSinceIsTold() throws IOException {
    StandInScene.fill(standIn, 4);
    List<StandInItem> items = StandInScene.inbox(standIn).items();
    String state = state(changes("", 512));
    StandInScene.inbox(standIn).markRead(items.get(0));
    StandInScene.inbox(standIn)
        .modify(items.get(1), StandInScene.mime("other"), items.get(1).state());
    StandInScene.inbox(standIn).delete(items.get(2));
    StandInItem added = StandInScene.append(standIn, "new", 9);

    Answered answer = changes(state, 512);

    assertThat(answer.one("//ReadFlagChange/ItemId/@Id")).isEqualTo(items.get(0).id());
    assertThat(answer.one("//Update/Message/ItemId/@Id")).isEqualTo(items.get(1).id());
    assertThat(answer.one("//Update/Message/ItemId/@ChangeKey"))
        .isNotEqualTo(items.get(1).changeKey());
    assertThat(answer.one("//Delete/ItemId/@Id")).isEqualTo(items.get(2).id());
    assertThat(answer.one("//Create/Message/ItemId/@Id")).isEqualTo(added.id());
  }

  @Test
  void anItemThatChangesBetweenPagesComesTwice() throws IOException {
    StandInScene.fill(standIn, 4);
    Answered first = changes("", 2);
    String id = first.all("//Create/Message/ItemId/@Id").get(0);
    StandInItem item =
        StandInScene.inbox(standIn).items().stream()
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow();
    StandInScene.inbox(standIn).modify(item, StandInScene.mime("other"), item.state());

    assertThat(changes(state(first), 512).one("//Update/Message/ItemId/@Id")).isEqualTo(id);
  }

  @Test
  void atMost512ChangesMayBeWanted() throws IOException {
    assertThat(changes("", 513).one("//Fault/detail/ResponseCode"))
        .isEqualTo("ErrorSchemaValidation");
  }

  @Test
  void aStateThatIsNoneIsRefused() throws IOException {
    StandInScene.fill(standIn, 1);
    String state = state(changes("", 1));
    String drafts = "<t:DistinguishedFolderId Id=\"drafts\"/>";

    assertThat(changes("bm9uZQ==", 1).one("//ResponseCode")).isEqualTo("ErrorInvalidSyncStateData");
    assertThat(anna(standIn).post(Asking.changes(drafts, state, 1)).one("//ResponseCode"))
        .isEqualTo("ErrorInvalidSyncStateData");
  }

  @Test
  void publicFoldersAreFoundButNotSynchronised() throws IOException {
    String id = standIn.publicFolders().folder("Rotas", "IPF.Note").node().id();
    standIn
        .publicFolders()
        .folder("Rotas", "IPF.Note")
        .append(StandInScene.mime("rota"), StandInScene.seen());
    String folder = "<t:FolderId Id=\"" + id + "\"/>";

    assertThat(anna(standIn).post(Asking.changes(folder, "", 1)).one("//ResponseCode"))
        .isEqualTo("ErrorInvalidOperation");
    assertThat(anna(standIn).post(Asking.found("", folder)).all("//ItemId")).hasSize(1);
  }
}
