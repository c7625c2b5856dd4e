package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TcpProxy;

/** A real server compresses: fewer octets pass than the mail has. */
class DovecotCompressionTest {

  private static final int MAIL = 400_000;

  @TempDir Path secrets;

  @Test
  void mailComesThroughFewerOctetsThanItHas() throws IOException {
    try (Dovecot dovecot =
        Dovecot.start(
            "mail_plugins = zlib", "protocol imap {", "  mail_plugins = zlib imap_zlib", "}")) {
      dovecot.addUser("anna").put(Mails.numbered(1) + "again ".repeat(MAIL / 6));
      try (TcpProxy narrow = TcpProxy.cutting(dovecot.imapPort(), MAIL / 4)) {
        ImapSettings plain = DovecotSettings.of(dovecot, secrets).masterOverPort(narrow.port());

        assertThat(items(plain.compressed())).isEqualTo(1);
        assertThatIOException().isThrownBy(() -> items(plain));
      }
    }
  }

  private static int items(ImapSettings settings) throws IOException {
    try (Mailbox mailbox = new ImapStore(settings).open("anna", Reading.digester())) {
      return Reading.inbox(mailbox).size();
    }
  }
}
