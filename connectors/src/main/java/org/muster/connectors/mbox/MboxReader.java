package org.muster.connectors.mbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.files.MessageFiles;
import org.muster.connectors.mbox.FromQuoting.Quotes;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;

/** Digests the messages of one mbox. */
final class MboxReader {

  private final Digester digester;
  private final Depth depth;
  private final Quotes quotes;
  private final MessageFiles messages;

  MboxReader(Digester digester, Depth depth, Quotes quotes) {
    this.digester = digester;
    this.depth = depth;
    this.quotes = quotes;
    this.messages = new MessageFiles(digester, depth);
  }

  /**
   * Digests one message. Where a quoted line is but a guess, the item says so, and its raw digest
   * is of the octets as they are stored: by a guess no octets are equal.
   */
  ItemDigest read(FileOctets octets, MboxEntry entry) throws IOException {
    if (depth == Depth.ENVELOPE) {
      byte[] header = entry.header().octets().readAllBytes();
      return digester.headers(stored(entry), header, 0, header.length);
    }
    MboxBody body = new MboxBody(octets, entry, quotes);
    ItemDigest item = content(entry, body);
    if (quotes != Quotes.GUESSED || body.unquoted() == 0) {
      return item;
    }
    ItemDigest asStored = content(entry, new MboxBody(octets, entry, Quotes.NONE));
    return item.guessedFrom(asStored.raw(), Tolerance.FROM_STUFF);
  }

  ItemDigest unreadable(MboxEntry entry) {
    return digester.unreadable(stored(entry));
  }

  private ItemDigest content(MboxEntry entry, InputStream body) throws IOException {
    InputStream message = new SequenceInputStream(entry.header().octets(), body);
    long size = entry.header().length() + entry.bodyLength();
    return messages.content(message, size, stored(entry));
  }

  private static Stored stored(MboxEntry entry) {
    return new Stored(entry.locator(), entry.from().received(), entry.header().fields().flags());
  }
}
