package org.muster.connectors.imap;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Reads scripted servers, with little patience. */
final class Scripted {

  static final Duration SILENCE = Duration.ofSeconds(2);
  static final int LITERAL = 1 << 20;

  private static final SecretReference PASSWORD =
      new SecretReference(SecretReference.Kind.ENV, "PATH");

  private Scripted() {}

  /** What a reader sees of one folder. */
  record Read(List<ItemDigest> items, FolderAccount account) {

    List<Long> uids() {
      return items.stream().map(item -> Long.valueOf(item.locator().split("/", 2)[1])).toList();
    }

    List<Condition> conditions() {
      return items.stream().map(ItemDigest::condition).toList();
    }
  }

  static ImapStore store(ScriptedImap server) {
    return store(server, ImapLogin.self(PASSWORD));
  }

  static ImapStore ofService(ScriptedImap server) {
    return store(server, ImapLogin.masterUser("auditor", PASSWORD));
  }

  static ImapStore store(ScriptedImap server, ImapLogin login) {
    return store(server, login, new ImapLimits(SILENCE, SILENCE, LITERAL));
  }

  private static ImapStore store(ScriptedImap server, ImapLogin login, ImapLimits limits) {
    return new ImapStore(
        new ImapSettings(
            "localhost", server.port(), TlsSettings.plaintextAllowed(), login, limits));
  }

  static ImapStore compressed(ScriptedImap server) {
    return new ImapStore(store(server).settings().compressed());
  }

  static Mailbox open(ScriptedImap server) throws IOException {
    return store(server).open("anna", Reading.digester());
  }

  static Read read(ScriptedImap server) throws IOException {
    return readAfter(server, Position.START);
  }

  /** As {@link #read}, at so many octets a second. */
  static Read readAt(ScriptedImap server, long perSecond) throws IOException {
    ImapLimits limits = new ImapLimits(SILENCE, SILENCE, LITERAL).at(perSecond);
    return read(store(server, ImapLogin.self(PASSWORD), limits));
  }

  static Read readAfter(ScriptedImap server, Position position) throws IOException {
    return readAfter(store(server), position);
  }

  static Read read(ImapStore store) throws IOException {
    return readAfter(store, Position.START);
  }

  private static Read readAfter(ImapStore store, Position position) throws IOException {
    try (Mailbox mailbox = store.open("anna", Reading.digester())) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, position, Depth.CONTENT)) {
        return new Read(Reading.rest(cursor), cursor.account());
      }
    }
  }

  static Position positionAfter(ScriptedImap server, int items) throws IOException {
    try (Mailbox mailbox = open(server)) {
      return Reading.positionAfter(mailbox, mailbox.listing().folders().get(0), items);
    }
  }
}
