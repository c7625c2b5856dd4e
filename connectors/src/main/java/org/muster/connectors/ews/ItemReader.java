package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.folder.HeaderBlock;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.ItemDigest;

/** Digests what Exchange gives of each item. */
record ItemReader(Digester digester, Depth depth) {

  /** Octets of a header block that are looked at. */
  private static final int HEADERS = 1 << 20;

  /** Digests octets before it is known where they are stored: Exchange tells that after them. */
  ItemDigest content(ListedItem item, InputStream octets) throws IOException {
    Stored stored = stored(item);
    if (depth == Depth.CONTENT) {
      return digester.content(stored, octets);
    }
    byte[] block = octets.readNBytes(HEADERS);
    return digester.headers(stored, block, 0, HeaderBlock.length(block, block.length));
  }

  /** What was given, as far as it can be trusted. */
  Outcome given(ListedItem item, ItemDigest content, ItemFacts facts, boolean isBroken) {
    ItemDigest stored =
        content
            .storedAs(item.id(), facts.received(), facts.flags())
            .keptWith(facts.store())
            .protectedBy(content.protection().plus(digester.traceApart(facts.transportHeaders())));
    ItemDigest known = isBroken ? stored.in(Condition.BROKEN_ENCODING) : stored;
    return new Outcome(item.id(), Outcome.Kind.GIVEN, known);
  }

  /** The same, of an item that was another when it was listed. */
  static Outcome changed(Outcome outcome) {
    ItemDigest item = outcome.item();
    return item == null
        ? outcome
        : new Outcome(outcome.id(), outcome.kind(), item.in(Condition.CHANGED_WHILE_READ));
  }

  Outcome notGiven(ListedItem item) {
    return new Outcome(item.id(), Outcome.Kind.NOT_GIVEN, digester.unreadable(stored(item)));
  }

  /** Exchange has the item, but no MIME of it. */
  Outcome notConverted(ListedItem item) {
    return new Outcome(item.id(), Outcome.Kind.NOT_CONVERTED, digester.unreadable(stored(item)));
  }

  private static Stored stored(ListedItem item) {
    return new Stored(item.id(), null, Set.of());
  }
}
