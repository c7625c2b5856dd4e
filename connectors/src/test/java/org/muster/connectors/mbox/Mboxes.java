package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** The mbox of one mailbox, {@code anna}, as its octets were written. */
record Mboxes(Path store) {

  /** What was read of a folder. */
  record Read(List<ItemDigest> items, FolderAccount account) {}

  Path inbox() {
    return store.resolve("anna.mbox");
  }

  Mboxes inbox(String octets) throws IOException {
    return inbox(octets.getBytes(StandardCharsets.ISO_8859_1));
  }

  Mboxes inbox(byte[] octets) throws IOException {
    Files.write(inbox(), octets);
    return this;
  }

  Mailbox open(FromQuoting quoting) throws IOException {
    return new MboxStore(store.toString(), quoting, ZoneOffset.UTC)
        .open("anna", Reading.digester());
  }

  Read read(FromQuoting quoting) throws IOException {
    try (Mailbox mailbox = open(quoting)) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        return new Read(Reading.rest(cursor), cursor.account());
      }
    }
  }

  List<ItemDigest> items(FromQuoting quoting) throws IOException {
    return read(quoting).items();
  }
}
