package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.mail.Unavailability;

/** Name spaces, delimiters, names and attributes as different servers list them. */
class FolderListingTest {

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private MailboxListing listing() throws IOException {
    try (Mailbox mailbox = Scripted.open(server)) {
      return mailbox.listing();
    }
  }

  private void lists(String... foldersAfterAttributes) {
    server.answer(
        "LIST",
        Stream.of(foldersAfterAttributes).map(line -> "* LIST " + line).toArray(String[]::new));
  }

  private static FolderPath path(String... levels) {
    return new FolderPath(List.of(levels));
  }

  @Test
  void foldersOfTheMailboxAreReadAndOthersAreListed() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 NAMESPACE");
    server.answer(
        "NAMESPACE",
        "* NAMESPACE ((\"INBOX.\" \".\")(\"virtual/\" \"/\" \"X-PARAM\" (\"a\" \"b\")))"
            + " ((\"user.\" \".\")) ((\"\" \".\"))");
    lists(
        "(\\HasChildren) \".\" INBOX",
        "() \".\" INBOX.Sent",
        "() \".\" \"Inbox.a.b c\"",
        "() \"/\" virtual/All",
        "() \".\" user.ben",
        "() \".\" notices");

    assertThat(listing().folders())
        .extracting(Folder::path)
        .containsExactly(FolderPath.INBOX, path("Sent"), path("a", "b c"));
    assertThat(listing().skipped())
        .extracting(skipped -> skipped.path().toString(), SkippedFolder::reason)
        .containsExactlyInAnyOrder(
            tuple("All", Reason.VIRTUAL),
            tuple("user/ben", Reason.OTHER_NAMESPACE),
            tuple("notices", Reason.OTHER_NAMESPACE));
  }

  @Test
  void folderThatNoNameSpaceClaimsIsRead() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 NAMESPACE");
    server.answer("NAMESPACE", "* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL");
    lists("() \".\" INBOX", "() \".\" Outside");

    assertThat(listing().folders()).extracting(Folder::path).contains(path("Outside"));
  }

  @Test
  void mailboxWithoutAnyFolderIsThereIfItsInboxOpens() throws IOException {
    lists();

    assertThat(listing().folders()).extracting(Folder::path).containsExactly(FolderPath.INBOX);
  }

  @Test
  void mailboxWithoutAnyFolderNorInboxDoesNotExist() {
    lists();
    server.answer("EXAMINE", ScriptedImap.TAG + "NO Mailbox does not exist");

    assertThatThrownBy(this::listing)
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Unavailability.DOES_NOT_EXIST))
        .hasMessageContaining("says it has no INBOX");
  }

  @Test
  void inboxThatMayNotBeOpenedIsLeftOut() throws IOException {
    lists();
    server.answer("STATUS", ScriptedImap.TAG + "NO Permission denied");
    server.answer("EXAMINE", ScriptedImap.TAG + "NO Permission denied");

    assertThat(listing().folders()).isEmpty();
    assertThat(listing().skipped())
        .extracting(SkippedFolder::path, SkippedFolder::reason)
        .containsExactly(tuple(FolderPath.INBOX, Reason.UNREADABLE));
  }

  @Test
  void attributesSayWhatIsLeftOut() throws IOException {
    lists(
        "() \"/\" INBOX",
        "(\\NoSelect) \"/\" a",
        "(\\NonExistent) \"/\" b",
        "(\\All) \"/\" c",
        "(\\FLAGGED) \"/\" d",
        "(\\HasNoChildren \\Important) \"/\" e");

    assertThat(listing().folders()).extracting(Folder::path).containsExactly(FolderPath.INBOX);
    assertThat(listing().skipped())
        .extracting(skipped -> skipped.path().toString(), SkippedFolder::reason)
        .containsExactly(
            tuple("a", Reason.NOT_SELECTABLE),
            tuple("b", Reason.NON_EXISTENT),
            tuple("c", Reason.VIRTUAL),
            tuple("d", Reason.VIRTUAL),
            tuple("e", Reason.VIRTUAL));
  }

  @Test
  void declaredUseComesBeforeWellKnownNames() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 LIST-EXTENDED SPECIAL-USE");
    server.answer("LIST \"\" \"*\" RETURN", ScriptedImap.TAG + "BAD not really");
    lists(
        "() \"/\" INBOX",
        "(\\Sent) \"/\" Gesendet",
        "() \"/\" Sent",
        "() \"/\" \"Deleted Items\"",
        "() \"/\" Trash",
        "() \"/\" x/Drafts");

    assertThat(listing().folders())
        .extracting(folder -> folder.path().toString(), Folder::role)
        .contains(
            tuple("INBOX", FolderRole.INBOX),
            tuple("Gesendet", FolderRole.SENT),
            tuple("Sent", FolderRole.OTHER),
            tuple("Deleted Items", FolderRole.TRASH),
            tuple("Trash", FolderRole.OTHER),
            tuple("x/Drafts", FolderRole.OTHER));
  }

  @Test
  void namesAreDecodedAndSentAsTheyCame() throws IOException {
    lists(
        "() \"/\" INBOX",
        "() \"/\" \"Entw&APw-rfe/R&-D\"",
        "() \"/\" \"say \\\"a\\\\b\\\"\"",
        "() \"/\" {5}\r\nlit 1",
        "() \"/\" NIL",
        "() \"/\" \"caf\u00c3\u00a9 & co\"",
        "() NIL flat/name",
        "() \"\\\\\" \"with\\\\level\"");

    assertThat(listing().folders())
        .extracting(Folder::path)
        .containsExactlyInAnyOrder(
            FolderPath.INBOX,
            path("Entw\u00fcrfe", "R&D"),
            path("say \"a\\b\""),
            path("lit 1"),
            path("NIL"),
            path("caf\u00e9 & co"),
            path("flat/name"),
            path("with", "level"));
    assertThat(server.commands())
        .contains(
            "STATUS \"Entw&APw-rfe/R&-D\" (MESSAGES)",
            "STATUS \"say \\\"a\\\\b\\\"\" (MESSAGES)",
            "STATUS \"caf\u00c3\u00a9 & co\" (MESSAGES)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", ".", "^", "\\", "|", ":"})
  void anyDelimiterSeparatesLevels(String delimiter) throws IOException {
    String escaped = delimiter.replace("\\", "\\\\");
    lists(
        "() \"%s\" INBOX".formatted(escaped),
        "() \"%s\" \"a%sb c%sd\"".formatted(escaped, escaped, escaped));

    assertThat(listing().folders())
        .extracting(Folder::path)
        .containsExactly(FolderPath.INBOX, path("a", "b c", "d"));
  }

  @Test
  void serverWithoutLevelsHasFlatNames() throws IOException {
    lists("() NIL INBOX", "() NIL \"a/b\"", "() NIL \"INBOX.c\"");

    assertThat(listing().folders())
        .extracting(folder -> folder.path().names())
        .containsExactlyInAnyOrder(List.of("INBOX"), List.of("a/b"), List.of("INBOX.c"));
  }

  @Test
  void prefixThatNoNameSpaceDeclaresIsPartOfThePath() throws IOException {
    lists("() \".\" INBOX", "() \".\" INBOX.Sent", "() \".\" INBOX.Work.2009");

    assertThat(listing().folders())
        .extracting(Folder::path)
        .containsExactly(FolderPath.INBOX, path("INBOX", "Sent"), path("INBOX", "Work", "2009"));
    assertThat(server.commands()).doesNotContain("NAMESPACE");
  }

  @Test
  void utf8NamesAreTakenAsTheyStandWhereTheServerGrantsThem() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 ENABLE UTF8=ACCEPT");
    server.answer("ENABLE UTF8=ACCEPT", "* ENABLED UTF8=ACCEPT");
    lists("() \"/\" INBOX", "() \"/\" \"R&-D caf\u00c3\u00a9\"");

    assertThat(listing().folders()).extracting(Folder::path).contains(path("R&-D caf\u00e9"));
  }

  @Test
  void utf8ThatIsNotGrantedIsNotAssumed() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 ENABLE UTF8=ACCEPT");
    server.answer("ENABLE UTF8=ACCEPT", "* ENABLED");
    lists("() \"/\" INBOX", "() \"/\" R&-D");

    assertThat(listing().folders()).extracting(Folder::path).contains(path("R&D"));
  }

  @Test
  void twoNamesForOnePathAreTwoFoldersAndOneNameTwiceIsOne() throws IOException {
    lists(
        "() \"/\" INBOX",
        "() \"/\" a/b",
        "() \"/\" a//b",
        "() \"/\" /a/b",
        "() \"/\" a/b",
        "() \"/\" inbox");

    assertThat(listing().folders())
        .extracting(Folder::path)
        .containsExactlyInAnyOrder(
            FolderPath.INBOX, path("a", "b"), path("a//b", "a/b"), path("/a/b", "a/b"));
  }

  @Test
  void inboxIsReadWhereItIsNotListed() throws IOException {
    server.answer("LIST");

    assertThat(listing().folders()).extracting(Folder::path).containsExactly(FolderPath.INBOX);
  }

  @Test
  void folderThatCannotBeNamedOrCountedIsListedAsUnreadable() throws IOException {
    lists("() \"/\" INBOX", "() \"/\" {3}\r\na\r\n", "() \"/\" shut", "() \"/\" gone");
    server.answer("STATUS \"shut\"", ScriptedImap.TAG + "NO [NOPERM] no");
    server.answer("EXAMINE \"shut\"", ScriptedImap.TAG + "NO [SERVERBUG] no");
    server.answer("STATUS \"gone\"", ScriptedImap.TAG + "NO [NONEXISTENT] no");
    server.answer("EXAMINE \"gone\"", ScriptedImap.TAG + "NO [NONEXISTENT] no");

    assertThat(listing().folders()).extracting(Folder::path).containsExactly(FolderPath.INBOX);
    assertThat(listing().skipped())
        .extracting(SkippedFolder::reason)
        .containsExactlyInAnyOrder(Reason.UNREADABLE, Reason.UNREADABLE, Reason.NON_EXISTENT);
  }

  @Test
  void serverThatDoesNotAnswerStatusIsAskedByExamine() throws IOException {
    server.answer("STATUS");
    server.answer("EXAMINE", "* 12 EXISTS", "* OK [UIDNEXT 13] x");

    assertThat(listing().folders()).extracting(Folder::declared).containsExactly(12L);
  }
}
