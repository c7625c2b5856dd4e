package org.muster.connectors.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Reading;
import org.muster.connectors.mbox.FromQuoting;
import org.muster.connectors.mbox.MboxStore;
import org.muster.rules.mail.Folder;

/** What holds of any file that begins as an mbox: as many items are read as are declared. */
final class MboxInvariant {

  private static final String MAILBOX = "anna";

  private MboxInvariant() {}

  static void hold(byte[] octets) {
    try {
      Path store = Files.createTempDirectory("mbox");
      Path file = store.resolve(MAILBOX + ".mbox");
      try {
        Files.write(file, octets);
        for (FromQuoting quoting : FromQuoting.values()) {
          hold(store, quoting);
        }
      } finally {
        Files.deleteIfExists(file);
        Files.delete(store);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void hold(Path store, FromQuoting quoting) throws IOException {
    MboxStore mboxes = new MboxStore(store.toString(), quoting, ZoneOffset.UTC);
    try (Mailbox mailbox = mboxes.open(MAILBOX, Reading.digester())) {
      for (Folder folder : mailbox.listing().folders()) {
        long read = Reading.all(mailbox, folder).size();
        Invariant.equal(folder.declared(), read);
      }
    }
  }
}
