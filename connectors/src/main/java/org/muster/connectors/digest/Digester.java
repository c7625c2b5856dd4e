package org.muster.connectors.digest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.muster.connectors.trace.OwnDomains;
import org.muster.connectors.trace.TraceFacts;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/**
 * Turns the octets of one message after another into item digests. Belongs to one thread; keeps
 * nothing of a message.
 */
public final class Digester {

  private static final int BLOCK = 1 << 16;

  private final Keys keys;
  private final Recent recent;
  private final OwnDomains own;
  private final Served served;
  private final MessageDigest raw = Keys.sha256();
  private final byte[] block = new byte[BLOCK];

  public Digester(Keyring keys) {
    this(keys, Recent.none());
  }

  /** Takes from what other threads have digested under the same key. */
  public Digester(Keyring keys, Recent recent) {
    this(keys, recent, OwnDomains.NONE);
  }

  /** Believes trace headers as far as servers of the own domains wrote them. */
  public Digester(Keyring keys, Recent recent, OwnDomains own) {
    this(new Keys(keys), recent, own, Served.AS_STORED);
  }

  private Digester(Keys keys, Recent recent, OwnDomains own, Served served) {
    this.keys = keys;
    this.recent = recent;
    this.own = own;
    this.served = served;
  }

  /**
   * The same, for a mail system that writes messages anew when they are read. It takes from no
   * other thread: equal octets tell less there.
   */
  public Digester ofOctetsWrittenAnew() {
    return new Digester(keys, Recent.none(), own, Served.WRITTEN_ANEW);
  }

  /**
   * Digests a message in one pass over its octets.
   *
   * @throws IOException only if reading {@code octets} throws it: no message is bad enough
   */
  public ItemDigest content(Stored stored, InputStream octets) throws IOException {
    Reading reading = new Reading();
    MessageReader message = new MessageReader(keys, reading, 0);
    LongLine lines = new LongLine();
    raw.reset();
    boolean empty = true;
    for (int n = octets.read(block); n >= 0; n = octets.read(block)) {
      empty &= n == 0;
      raw.update(block, 0, n);
      message.put(block, 0, n);
      lines.put(block, 0, n);
    }
    note(lines, reading);
    Digest all = keys.streamed(Domain.RAW, raw.digest());
    return item(stored, reading, message, all, empty);
  }

  /** Digests a message that lies in memory. */
  public ItemDigest content(Stored stored, byte[] octets, int offset, int length) {
    return shared(stored, octets, offset, length).join();
  }

  /**
   * Digests a message that lies in memory, unless another thread is at the same octets already:
   * then that thread completes the item, soon, as digesting waits for nothing.
   */
  public CompletableFuture<ItemDigest> shared(
      Stored stored, byte[] octets, int offset, int length) {
    Digest all = rawDigest(octets, offset, length, Domain.RAW);
    return recent
        .of(all, () -> content(stored, all, octets, offset, length))
        .thenApply(item -> item.storedAs(stored.locator(), stored.received(), stored.flags()));
  }

  private ItemDigest content(Stored stored, Digest all, byte[] octets, int offset, int length) {
    Reading reading = new Reading();
    MessageReader message = new MessageReader(keys, reading, 0);
    message.put(octets, offset, offset + length);
    LongLine lines = new LongLine();
    lines.put(octets, offset, offset + length);
    note(lines, reading);
    return item(stored, reading, message, all, length == 0);
  }

  private static void note(LongLine lines, Reading reading) {
    if (lines.isFound()) {
      reading.note(Tolerance.LONG_LINE);
    }
  }

  private Digest rawDigest(byte[] octets, int offset, int length, Domain domain) {
    raw.reset();
    raw.update(octets, offset, length);
    return keys.streamed(domain, raw.digest());
  }

  private ItemDigest item(
      Stored stored, Reading reading, MessageReader message, Digest octets, boolean empty) {
    message.end();
    reading.found(message.passage().facts(own, served));
    if (empty) {
      reading.spoil(Condition.EMPTY);
    }
    Envelope envelope = message.envelope();
    Layers layers =
        new Layers(
            envelope.from(),
            envelope.to(),
            envelope.cc(),
            envelope.bcc(),
            envelope.subject().layer(keys),
            message.text(),
            message.links(),
            message.attachments(),
            message.protectedBlobs(),
            message.metadata());
    return new ItemDigest(
            stored.locator(),
            reading.condition(),
            envelope.id(),
            envelope.key(keys),
            layers,
            octets,
            envelope.sent(),
            stored.received(),
            stored.flags(),
            message.octets(),
            reading.noted())
        .protectedBy(reading.protection());
  }

  /** Digests what a header block alone can tell: the result's condition is {@code HEADERS_ONLY}. */
  public ItemDigest headers(Stored stored, byte[] octets, int offset, int length) {
    Reading reading = new Reading();
    HeadersOnly only = new HeadersOnly(keys, reading);
    MimeReader mime = new MimeReader(reading, only);
    mime.put(octets, offset, offset + length);
    mime.end();
    reading.spoil(Condition.HEADERS_ONLY);
    Digest all = rawDigest(octets, offset, length, Domain.HEADER);
    return alone(stored, reading, only.envelope(), all);
  }

  /**
   * What trace headers show that are not in the message itself but kept beside it.
   *
   * @param headers the header as it came, folded as it was
   */
  public List<ProtectionFact> traceApart(String headers) {
    return TraceFacts.of(HeaderBlock.of(headers).values("received"), own, Mechanism.TRACE_APART);
  }

  /** A fresh SHA-256. */
  public static MessageDigest sha256() {
    return Keys.sha256();
  }

  /** Keys a SHA-256 of octets that are no message, by which they are known again. */
  public Digest seal(byte[] sha256) {
    return keys.streamed(Domain.SEAL, sha256);
  }

  /** An item that was listed but could not be read. */
  public ItemDigest unreadable(Stored stored) {
    Reading reading = new Reading();
    reading.spoil(Condition.UNREADABLE);
    Envelope nothing = Envelope.of(keys, new Header(), reading);
    Digest locator = keys.content(Domain.UNREADABLE).text(stored.locator()).digest();
    return alone(stored, reading, nothing, locator);
  }

  private ItemDigest alone(Stored stored, Reading reading, Envelope envelope, Digest octets) {
    Layers layers =
        new Layers(
            envelope.from(),
            envelope.to(),
            envelope.cc(),
            envelope.bcc(),
            envelope.subject().layer(keys),
            List.of(),
            Layer.EMPTY,
            new Attachments(0, List.of(), keys.noAttachments()),
            List.of(),
            envelope.metadata());
    return new ItemDigest(
        stored.locator(),
        reading.condition(),
        envelope.id(),
        envelope.key(keys),
        layers,
        octets,
        envelope.sent(),
        stored.received(),
        stored.flags(),
        0,
        reading.noted());
  }
}
