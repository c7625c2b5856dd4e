package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.RawImap;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;

/** The ways a real server stores mail and names folders: all are read, and none is changed. */
class DovecotStorageTest {

  private static final List<String> NAMES =
      List.of(
          "a.b/c d",
          "Entw&APw-rfe",
          "R&-D",
          "say \"x\" \\ y",
          "&ZeVnLIqe-/&U,BTFw-",
          " leading",
          "Sent Items",
          "percent % star");

  private static final List<FolderPath> PATHS =
      List.of(
          FolderPath.INBOX,
          new FolderPath(List.of("a.b", "c d")),
          new FolderPath(List.of("Entw\u00fcrfe")),
          new FolderPath(List.of("R&D")),
          new FolderPath(List.of("say \"x\" \\ y")),
          new FolderPath(List.of("\u65e5\u672c\u8a9e", "\u53f0\u5317")),
          new FolderPath(List.of(" leading")),
          new FolderPath(List.of("Sent Items")),
          new FolderPath(List.of("percent % star")),
          new FolderPath(List.of("Sent")));

  @TempDir Path secrets;

  @ParameterizedTest
  @ValueSource(strings = {"mdbox:~/mail", "sdbox:~/mail", "maildir:~/mail:LAYOUT=fs"})
  void everyFolderIsReadAndNothingIsChanged(String location) throws IOException {
    try (Dovecot dovecot =
        Dovecot.start("mail_location = " + location, "namespace inbox {", "separator = /", "}")) {
      dovecot.addUser("anna");
      fill(dovecot);
      String before = state(dovecot);

      readAll(new ImapStore(DovecotSettings.of(dovecot, secrets).masterWithLimit(100_000)));

      assertThat(state(dovecot)).isEqualTo(before);
    }
  }

  private static void fill(Dovecot dovecot) throws IOException {
    try (RawImap session = dovecot.session("anna")) {
      String small = Mails.numbered(1).replace("\n", "\r\n");
      String large = new String(Mails.ofSize(300_000), StandardCharsets.ISO_8859_1);
      for (String name : NAMES) {
        session.ok("CREATE " + quoted(name));
      }
      session.ok("CREATE Sent");
      session.append("INBOX", "", small);
      session.append("INBOX", "\\Seen $Forwarded", large.replace("\n", "\r\n"));
      session.append("Sent", "\\Deleted \\Flagged", small);
      for (String name : NAMES) {
        session.append(name.replace("\\", "\\\\").replace("\"", "\\\""), "\\Answered", small);
      }
    }
  }

  private static void readAll(ImapStore store) throws IOException {
    List<FolderPath> holding = new ArrayList<>();
    for (Depth depth : List.of(Depth.ENVELOPE, Depth.CONTENT)) {
      try (Mailbox mailbox = store.open("anna", Reading.digester())) {
        for (Folder folder : mailbox.listing().folders()) {
          try (FolderCursor cursor = mailbox.read(folder, Position.START, depth)) {
            assertThat(Reading.rest(cursor)).hasSize((int) folder.declared());
            assertThat(cursor.account().read()).isEqualTo(folder.declared());
          }
          if (folder.declared() > 0 && depth == Depth.CONTENT) {
            holding.add(folder.path());
          }
        }
        assertThat(mailbox.listing().folders())
            .filteredOn(folder -> folder.role() == FolderRole.SENT)
            .extracting(Folder::path)
            .containsExactly(new FolderPath(List.of("Sent")));
      }
    }
    assertThat(holding).containsExactlyInAnyOrderElementsOf(PATHS);
  }

  private static String state(Dovecot dovecot) throws IOException {
    List<String> names = new ArrayList<>(NAMES);
    names.addAll(List.of("INBOX", "Sent"));
    StringBuilder state = new StringBuilder();
    try (RawImap session = dovecot.session("anna")) {
      session.ok("ENABLE CONDSTORE");
      for (String name : names) {
        state.append(
            session.ok(
                "STATUS %s (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ)"
                    .formatted(quoted(name))));
        session.ok("EXAMINE " + quoted(name));
        state.append(session.ok("FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE MODSEQ)"));
      }
    }
    return state.toString().replaceAll("t\\d+ OK[^,\\]]*", "");
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Test
  void virtualFoldersAreLeftOutAndListed() throws IOException {
    try (Dovecot dovecot =
        Dovecot.start(
            "mail_plugins = virtual",
            "namespace inbox {\n separator = /\n}",
            "namespace virtual {\n prefix = virtual/\n separator = /\n"
                + " location = virtual:~/Maildir/virtual\n}")) {
      TestMaildir maildir = dovecot.addUser("anna");
      maildir.put(Mails.numbered(1));
      Path virtual = TestMaildir.create(maildir.directory().resolve("virtual")).directory();
      Path all = TestMaildir.create(virtual.resolve("Everything")).directory();
      Files.writeString(all.resolve("dovecot-virtual"), "INBOX\n  all\n");
      ImapStore store = new ImapStore(DovecotSettings.of(dovecot, secrets).master());
      try (Mailbox mailbox = store.open("anna", Reading.digester())) {
        assertThat(mailbox.listing().skipped())
            .contains(
                new SkippedFolder(
                    new FolderPath(List.of("Everything")), SkippedFolder.Reason.VIRTUAL));
        assertThat(mailbox.listing().folders()).extracting(Folder::declared).containsOnlyOnce(1L);
      }
    }
  }
}
