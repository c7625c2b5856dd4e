package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

class DovecotLargeTest {

  private static final int MEGABYTES = 200;

  @TempDir Path secrets;

  /** A thread that never allocates as much cannot hold it. */
  @Test
  void messageOfTwoHundredMegabytesIsNeverHeldWhole() throws IOException {
    try (Dovecot dovecot = Dovecot.start()) {
      TestMaildir maildir = dovecot.addUser("anna");
      maildir.put(Mails.numbered(0));
      attach(maildir.put(Mails.numbered(1)));
      ImapStore store = new ImapStore(DovecotSettings.of(dovecot, secrets).master());
      try (Mailbox mailbox = store.open("anna", Reading.digester())) {
        long before = allocated();
        ItemDigest item = Reading.inbox(mailbox).get(1);

        assertThat(allocated() - before).isLessThan(MEGABYTES << 20);
        assertThat(item.condition()).isEqualTo(Condition.READ);
        assertThat(item.octets()).isGreaterThan((long) MEGABYTES << 20);
      }
    }
  }

  private static void attach(Path message) throws IOException {
    byte[] line = ("QUJD".repeat(18) + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] block = new byte[line.length * 10_000];
    for (int at = 0; at < block.length; at += line.length) {
      System.arraycopy(line, 0, block, at, line.length);
    }
    String type = "Content-Type: application/pdf; name=scan.pdf\n";
    try (OutputStream out = Files.newOutputStream(message)) {
      out.write((type + "Content-Transfer-Encoding: base64\n").getBytes(StandardCharsets.US_ASCII));
      out.write(
          Mails.numbered(1).replaceAll("(?s)\n\n.*", "\n\n").getBytes(StandardCharsets.US_ASCII));
      long decoded = 0;
      for (; decoded <= (long) MEGABYTES << 20; decoded += 10_000 * 54) {
        out.write(block);
      }
    }
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
