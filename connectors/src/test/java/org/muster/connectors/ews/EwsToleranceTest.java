package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRole;

/** A server that is nearly right is read as one that is. */
class EwsToleranceTest {

  private static final FolderAccount ALL = new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0);

  @TempDir Path secrets;
  private ScriptedEws server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedEws.start();
    for (int i = 0; i < 3; i++) {
      server.inbox().put("item" + i, Mails.numbered(i));
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Mailbox open() throws IOException {
    return new EwsStore(EwsScene.impersonating(server.url(), secrets))
        .open("anna@target.example", Reading.digester());
  }

  private FolderAccount read() throws IOException {
    try (Mailbox mailbox = open();
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      Reading.rest(cursor);
      return cursor.account();
    }
  }

  @Test
  void neitherHeaderNorPrefixesNorOrderIsNeeded() throws IOException {
    server.rewrites(
        answer ->
            answer
                .replaceFirst("<s:Header>.*</s:Header>", "")
                .replaceAll("<(/?)[mt]:", "<$1")
                .replaceAll("</?s:", "<$0")
                .replace("<<s:", "<soap:")
                .replace("<</s:", "</soap:")
                .replace("xmlns:s=", "xmlns:soap=")
                .replaceAll(" IncludesLastItemInRange=\"true\"", ""));

    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "text/html", "TEXT/XML;charset=UTF-8", ""})
  void typeOfAnAnswerDoesNotMatter(String type) throws IOException {
    server.sends(Map.of("Content-Type", type));

    assertThat(read()).isEqualTo(ALL);
  }

  @Test
  void compressionThatNobodyAskedForIsUndone() throws IOException {
    server.sends(Map.of("Content-Encoding", "gzip"));
    server.packs(EwsToleranceTest::gzip);

    assertThat(read()).isEqualTo(ALL);
  }

  private static byte[] gzip(byte[] octets) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(octets);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Test
  void markOfByteOrderIsNoPartOfAnAnswer() throws IOException {
    server.rewrites(answer -> "\ufeff" + answer);

    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RoleMember", "Network", "Persona", "Booking", "OfTheFuture"})
  void itemOfUnknownKindIsAnItem(String element) throws IOException {
    server.rewrites(
        answer ->
            answer
                .replace("<t:Message>", "<t:" + element + ">")
                .replace("</t:Message>", "</t:" + element + ">"));

    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TotalCount", "FolderClass", "ParentFolderId", "ChangeKey", "DisplayName", "Size"})
  void propertyThatIsNotToldIsDoneWithout(String name) throws IOException {
    server.rewrites(
        answer ->
            answer
                .replaceAll("<t:%1$s>[^<]*</t:%1$s>".formatted(name), "")
                .replaceAll("<t:%s [^>]*/>".formatted(name), "")
                .replaceAll(" %s=\"[^\"]*\"".formatted(name), ""));

    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ErrorFolderNotFound",
        "ErrorInvalidIdMalformed",
        "ErrorSchemaValidation",
        "ErrorAccessDenied",
        "ErrorOfTheFuture"
      })
  void folderOfAPurposeThatTheServerDoesNotHaveIsDoneWithout(String code) throws IOException {
    server.rewrites(answer -> answer.replace("ErrorFolderNotFound", code));
    try (Mailbox mailbox = open()) {
      MailboxListing listing = mailbox.listing();

      assertThat(listing.folders()).singleElement().extracting("role").isEqualTo(FolderRole.INBOX);
    }
  }

  @Test
  void serverThatSearchesOneLevelOnlyIsSearchedLevelByLevel() throws IOException {
    String child = server.inbox().folder("child").replace("Id=\"root\"", "Id=\"inbox\"");
    server.next(
        "FindFolder",
        Reply.of(
            ScriptedInbox.findFolder(
                server
                    .inbox()
                    .folder("inbox")
                    .replace(
                        "</t:Folder>", "<t:ChildFolderCount>1</t:ChildFolderCount></t:Folder>"))),
        Reply.of(ScriptedInbox.findFolder(child)));
    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(folder -> folder.path().toString())
          .containsExactly("INBOX", "INBOX/child");
    }
  }

  /** The first item went away between two pages, so that the second begins one too late. */
  @Test
  void itemHiddenByAShiftOfPagesIsFound() throws IOException {
    server.next("SyncFolderItems", Reply.fault("ErrorInvalidOperation"));
    server.next("FindItem", page(false, "gone", "item0"), page(true, "item2"));
    for (int round = 2; round <= 5; round++) {
      server.next("FindItem", page(false, "item0", "item1"), page(true, "item2"));
    }

    assertThat(read()).isEqualTo(new FolderAccount(3, 4, 3, 0, 1, 0, 0, 0));
  }

  private static Reply page(boolean isLast, String... ids) {
    StringBuilder items = new StringBuilder();
    for (String id : ids) {
      items.append("<t:Message><t:ItemId Id=\"" + id + "\"/></t:Message>");
    }
    String root =
        "<m:RootFolder IncludesLastItemInRange=\"%b\" TotalItemsInView=\"3\"><t:Items>%s</t:Items></m:RootFolder>";
    return Reply.of(
        Soap.response("FindItem", Soap.success("FindItem", root.formatted(isLast, items))));
  }
}
