package org.muster.rules.catalogue;

import java.util.List;
import java.util.Set;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.ItemProtection;

/** One perfect item; a test names only what differs from it. */
public final class SampleItem {

  private String locator = "1/7";
  private Condition condition = Condition.READ;
  private Digest messageId = digest("id");
  private Digest envelope = digest("envelope");
  private Digest raw = digest("raw");
  private Layer subject = Layer.strict(digest("subject"));
  private Set<Tolerance> noted = Set.of();
  private Long sent = 1_233_000_000L;
  private Long received = 1_233_000_060L;
  private Set<Flag> flags = Set.of();
  private List<Digest> from = List.of(digest("from"));
  private List<Digest> to = List.of(digest("to"));
  private List<Digest> bcc = List.of();
  private List<Representation> text = List.of(text("words", "shape", 1204, 0));
  private Attachments attachments = attachments(leaf(Leaf.Kind.BINARY, "file"));
  private List<Digest> protectedBlobs = List.of();
  private ItemProtection protection = ItemProtection.NONE;

  private StoreFacts store = StoreFacts.NONE;

  private SampleItem() {}

  public static SampleItem perfect() {
    return new SampleItem();
  }

  public static Digest digest(String of) {
    return new Digest(of.hashCode(), of.length());
  }

  public static Representation text(String words, String shape, int length, int questionMarks) {
    return new Representation(
        Representation.Kind.PLAIN,
        Layer.strict(digest(words)),
        digest(shape),
        length,
        questionMarks);
  }

  public static Leaf leaf(Leaf.Kind kind, String content) {
    return new Leaf(kind, Layer.strict(digest(content)), 11);
  }

  public static Attachments attachments(Leaf... leaves) {
    return new Attachments(leaves.length, List.of(leaves), digest(List.of(leaves).toString()));
  }

  public SampleItem locator(String value) {
    locator = value;
    return this;
  }

  /** Other octets on the way, the same content. */
  public SampleItem raw(String value) {
    raw = digest(value);
    return this;
  }

  public SampleItem envelope(String value) {
    envelope = digest(value);
    return this;
  }

  public SampleItem subject(Layer value) {
    subject = value;
    return this;
  }

  public SampleItem noted(Tolerance... values) {
    noted = Set.of(values);
    return this;
  }

  public SampleItem condition(Condition value) {
    condition = value;
    return this;
  }

  public SampleItem messageId(Digest value) {
    messageId = value;
    return this;
  }

  public SampleItem sent(Long value) {
    sent = value;
    return this;
  }

  public SampleItem received(Long value) {
    received = value;
    return this;
  }

  public SampleItem flags(Flag... values) {
    flags = Set.of(values);
    return this;
  }

  public SampleItem to(Digest... values) {
    to = List.of(values);
    return this;
  }

  public SampleItem bcc(Digest... values) {
    bcc = List.of(values);
    return this;
  }

  public SampleItem text(Representation... values) {
    text = List.of(values);
    return this;
  }

  public SampleItem attachments(Attachments value) {
    attachments = value;
    return this;
  }

  public SampleItem protectedBlobs(Digest... values) {
    protectedBlobs = List.of(values);
    return this;
  }

  public SampleItem protection(ItemProtection value) {
    protection = value;
    return this;
  }

  /** Came into its mailbox, and was changed there last, by the mailbox's own clock. */
  public SampleItem stored(Long created, Long modified) {
    store = new StoreFacts(created, modified, null, "");
    return this;
  }

  /** Kept by its mail system though its owner deleted it; null where not told when. */
  public SampleItem deleted(Long when) {
    store = new StoreFacts(store.created(), store.modified(), when, "");
    return this;
  }

  public ItemDigest get() {
    Layers layers =
        new Layers(
            from,
            to,
            List.of(),
            bcc,
            subject,
            text,
            Layer.EMPTY,
            attachments,
            protectedBlobs,
            Layer.EMPTY);
    return new ItemDigest(
            locator, condition, messageId, envelope, layers, raw, sent, received, flags, 48_213,
            noted)
        .protectedBy(protection)
        .keptWith(store);
  }
}
