package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.ANNA;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.ews.standin.store.ServerVersion;

class StandInFoldersTest {

  private static final String TOP = "<t:DistinguishedFolderId Id=\"msgfolderroot\"/>";

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = StandInScene.start(ServerVersion.EXCHANGE2010_SP1);
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  @Test
  void aDistinguishedFolderTellsItsCounts() throws IOException {
    StandInScene.fill(standIn, 3);
    StandInScene.inbox(standIn).append(StandInScene.mime("read"), StandInScene.seen());

    Answered answer = anna(standIn).post(Asking.folder(Asking.INBOX));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.one("//GetFolderResponseMessage/@ResponseClass")).isEqualTo("Success");
    assertThat(answer.one("//GetFolderResponseMessage/ResponseCode")).isEqualTo("NoError");
    assertThat(answer.one("//Folder/DisplayName")).isEqualTo("Inbox");
    assertThat(answer.one("//Folder/TotalCount")).isEqualTo("4");
    assertThat(answer.one("//Folder/UnreadCount")).isEqualTo("3");
    assertThat(answer.all("//Folder/FolderClass")).isEmpty();
  }

  @Test
  void theServerSaysItsVersionInEachAnswer() throws IOException {
    Answered answer = anna(standIn).post(Asking.folder(Asking.INBOX));

    assertThat(answer.one("//Header/ServerVersionInfo/@Version")).isEqualTo("Exchange2010_SP1");
    assertThat(answer.one("//Header/ServerVersionInfo/@MajorVersion")).isEqualTo("14");
  }

  @Test
  void oneUnknownFolderDoesNotSpoilTheOthers() throws IOException {
    String gone = standIn.mailbox(ANNA).folder("Ward 7", "IPF.Note").node().id();
    String never = gone.substring(0, gone.length() - 3) + "zz=";

    Answered answer =
        anna(standIn)
            .post(
                Asking.folder(
                    "<t:FolderId Id=\"%s\"/><t:FolderId Id=\"nonsense\"/>".formatted(never)
                        + Asking.INBOX));

    assertThat(answer.all("//ResponseCode"))
        .containsExactly("ErrorItemNotFound", "ErrorInvalidIdMalformed", "NoError");
  }

  @Test
  void allFoldersAreFoundFromTheTop() throws IOException {
    standIn.mailbox(ANNA).folder("Ward 7/Results", "IPF.Note");

    Answered answer = anna(standIn).post(Asking.folders("Deep", "", TOP));

    assertThat(answer.all("//Folders/*/DisplayName"))
        .contains("Inbox", "Ward 7", "Results", "Calendar", "Sync Issues", "Conflicts")
        .contains("Conversation Action Settings")
        .doesNotContain("Unread Mail", "Recoverable Items", "Deletions");
    assertThat(answer.all("//CalendarFolder/DisplayName")).containsExactly("Calendar");
    assertThat(answer.one("//RootFolder/@IncludesLastItemInRange")).isEqualTo("true");
  }

  @Test
  void aRestrictionLeavesOutWhatItDoesNotMean() throws IOException {
    String query =
        """
        <Restriction><t:Or><t:Not><t:Exists><t:FieldURI FieldURI="folder:FolderClass"/></t:Exists></t:Not>
        <t:IsEqualTo><t:FieldURI FieldURI="folder:DisplayName"/><t:FieldURIOrConstant>
        <t:Constant Value="inbox"/></t:FieldURIOrConstant></t:IsEqualTo>
        <t:Contains ContainmentMode="Prefixed" ContainmentComparison="IgnoreCase">
        <t:FieldURI FieldURI="folder:FolderClass"/><t:Constant Value="IPF.Contact"/></t:Contains></t:Or>
        </Restriction>""";
    Answered answer = anna(standIn).post(Asking.folders("Deep", query, TOP));

    assertThat(answer.all("//Folders/*/DisplayName"))
        .containsExactlyInAnyOrder("Inbox", "Contacts");
  }

  @Test
  void aRestrictionThatIsNotUnderstoodIsRefused() throws IOException {
    String query =
        "<Restriction><t:Exists><t:FieldURI FieldURI=\"folder:UnreadCount\"/></t:Exists></Restriction>";
    Answered answer = anna(standIn).post(Asking.folders("Deep", query, TOP));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.all("//Folders/*")).isEmpty();
  }

  @Test
  void anIdTellsItsMailbox() throws IOException {
    String id = StandInScene.inbox(standIn).node().id();
    Answered answer =
        anna(standIn)
            .post(
                "<ConvertId DestinationFormat=\"EwsId\"><SourceIds><t:AlternateId Format=\"EwsId\" Id=\"%s\" Mailbox=\"any@target.example\"/></SourceIds></ConvertId>"
                    .formatted(id));

    assertThat(answer.one("//ConvertIdResponseMessage/AlternateId/@Mailbox")).isEqualTo(ANNA);
    assertThat(answer.one("//ConvertIdResponseMessage/AlternateId/@Id")).isEqualTo(id);
  }

  @Test
  void aShallowTraversalGivesChildrenOnly() throws IOException {
    standIn.mailbox(ANNA).folder("Ward 7/Results", "IPF.Note");

    Answered answer = anna(standIn).post(Asking.folders("Shallow", "", TOP));

    assertThat(answer.all("//Folders/*/DisplayName"))
        .contains("Ward 7")
        .doesNotContain("Results", "Conflicts");
    assertThat(
            answer.one(
                "//Folder[DisplayName='Ward 7']/ChildFolderCount"
                    .replace("DisplayName", "*[local-name()='DisplayName']")))
        .isEqualTo("1");
  }

  @Test
  void pagesOfFoldersJoinToTheWhole() throws IOException {
    int all = anna(standIn).post(Asking.folders("Deep", "", TOP)).all("//Folders/*").size();
    int offset = 0;
    String last = "false";
    int seen = 0;
    while (last.equals("false")) {
      Answered page = anna(standIn).post(Asking.folders("Deep", Asking.folderPage(4, offset), TOP));
      seen += page.all("//Folders/*").size();
      offset = Integer.parseInt(page.one("//RootFolder/@IndexedPagingOffset"));
      last = page.one("//RootFolder/@IncludesLastItemInRange");
    }
    assertThat(seen).isEqualTo(all);
    assertThat(offset).isEqualTo(all);
  }

  @Test
  void hiddenItemsAreCountedApart() throws IOException {
    StandInScene.inbox(standIn).appendHidden(StandInScene.mime("rule"), StandInScene.seen());

    Answered answer =
        anna(standIn)
            .post(Asking.folder("Default", Asking.extended("0x3617", "Integer"), Asking.INBOX));

    assertThat(answer.one("//TotalCount")).isEqualTo("0");
    assertThat(answer.one("//ExtendedProperty/Value")).isEqualTo("1");
    assertThat(answer.one("//ExtendedFieldURI/@PropertyTag")).isEqualTo("0x3617");
  }

  @Test
  void aSearchFolderFindsWhatLiesElsewhere() throws IOException {
    StandInScene.fill(standIn, 2);

    Answered answer =
        anna(standIn)
            .post(Asking.folders("Deep", "", "<t:DistinguishedFolderId Id=\"searchfolders\"/>"));

    assertThat(answer.one("//SearchFolder/DisplayName")).isEqualTo("Unread Mail");
    assertThat(answer.one("//SearchFolder/TotalCount")).isEqualTo("2");
  }

  @Test
  void recoverableItemsAreInNoSchemaBefore2010Sp1() throws IOException {
    String dumpster = "<t:DistinguishedFolderId Id=\"recoverableitemsdeletions\"/>";

    assertThat(
            anna(standIn)
                .wanting("Exchange2010_SP1")
                .post(Asking.folder(dumpster))
                .one("//DisplayName"))
        .isEqualTo("Deletions");
    assertThat(anna(standIn).post(Asking.folder(dumpster)).one("//Fault/detail/ResponseCode"))
        .isEqualTo("ErrorSchemaValidation");
  }
}
