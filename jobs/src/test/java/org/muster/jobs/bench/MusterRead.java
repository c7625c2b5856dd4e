package org.muster.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.SecretReference;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Recent;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.ItemDigest;

/** Reading and digesting without matching: Muster's connector alone, its digests dropped. */
final class MusterRead {

  private MusterRead() {}

  /** Is shown each digest as it comes. */
  interface Sink {
    void take(ItemDigest item) throws IOException;
  }

  /** Dovecot's users, over plain text as the floor. */
  static MailStore store(int port) throws IOException {
    return store("127.0.0.1", port, TlsSettings.plaintextAllowed());
  }

  /** Dovecot's users, over TLS. */
  static MailStore storeOverTls(Dovecot server) throws IOException {
    TlsSettings tls =
        new TlsSettings(TlsSettings.Mode.IMPLICIT, server.authority().toString(), "TLSv1.2", false);
    return store("localhost", server.imapsPort(), tls);
  }

  private static MailStore store(String host, int port, TlsSettings tls) throws IOException {
    Path secret = Files.createTempFile("bench", ".secret");
    secret.toFile().deleteOnExit();
    Files.writeString(secret, Dovecot.PASSWORD);
    ImapLogin login = ImapLogin.self(SecretReference.parse("file:" + secret, Path.of("/")));
    return new ImapStore(new ImapSettings(host, port, tls, login, ImapLimits.DEFAULT));
  }

  /** Reads all accounts at once and drops what comes; says how many items were comparable. */
  static int mailboxes(MailStore store, List<Account> accounts) throws Exception {
    Recent recent = Recent.items();
    return Together.run(accounts, account -> mailbox(store, account, recent, item -> {})).stream()
        .reduce(0, Integer::sum);
  }

  /** Reads a mailbox at depth content and says how many items were comparable. */
  static int mailbox(MailStore store, Account account, Sink sink) throws IOException {
    return mailbox(store, account, Recent.items(), sink);
  }

  private static int mailbox(MailStore store, Account account, Recent recent, Sink sink)
      throws IOException {
    int comparable = 0;
    Digester digester = new Digester(Keyring.of(new byte[Keyring.LEAST_OCTETS]), recent);
    try (Mailbox mailbox = store.open(account.user(), digester)) {
      for (Folder folder : mailbox.listing().folders()) {
        try (FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT)) {
          comparable += all(cursor, sink);
        }
      }
    }
    return comparable;
  }

  private static int all(FolderCursor cursor, Sink sink) throws IOException {
    int comparable = 0;
    for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
      comparable += item.get().condition() == Condition.READ ? 1 : 0;
      sink.take(item.get());
    }
    return comparable;
  }
}
