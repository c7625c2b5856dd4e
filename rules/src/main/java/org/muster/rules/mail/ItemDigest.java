package org.muster.rules.mail;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.protection.ItemProtection;

/**
 * All that Muster keeps of an item.
 *
 * @param locator where the item lies in its folder, as its mail system names it: {@code
 *     uidvalidity/uid}, a Maildir base name, an EWS item id
 * @param condition how far it could be read; unless comparable, layers may be partial and are never
 *     judged equal
 * @param messageId identity key from the Message-ID; null where the item has none
 * @param envelope identity key from sent second (or none), From and the subject cut at 255 UTF-16
 *     units
 * @param packed the canonical form, see {@link #layers}
 * @param raw digest of the octets as served, meaningful only between systems that keep octets
 * @param sent the Date header's instant in epoch seconds; null where missing or invalid
 * @param received INTERNALDATE or delivery time in epoch seconds; null where the system keeps none
 * @param flags flags at reading time
 * @param octets octets of all decoded leaves
 * @param noted tolerances that reading itself had to use, and marks of what targets may refuse
 * @param protection what protects it; not part of the canonical form
 * @param store what its mail system keeps of it; not part of the canonical form
 */
public record ItemDigest(
    String locator,
    Condition condition,
    @Nullable Digest messageId,
    Digest envelope,
    PackedLayers packed,
    Digest raw,
    @Nullable Long sent,
    @Nullable Long received,
    Set<Flag> flags,
    long octets,
    Set<Tolerance> noted,
    ItemProtection protection,
    StoreFacts store) {

  public ItemDigest {
    flags = Set.copyOf(flags);
    noted = Set.copyOf(noted);
  }

  /**
   * An item whose canonical form is not packed yet, at whose protection nobody looked, and of which
   * its mail system keeps nothing.
   */
  public ItemDigest(
      String locator,
      Condition condition,
      @Nullable Digest messageId,
      Digest envelope,
      Layers layers,
      Digest raw,
      @Nullable Long sent,
      @Nullable Long received,
      Set<Flag> flags,
      long octets,
      Set<Tolerance> noted) {
    this(
        locator,
        condition,
        messageId,
        envelope,
        PackedLayers.of(layers),
        raw,
        sent,
        received,
        flags,
        octets,
        noted,
        ItemProtection.NOT_INSPECTED,
        StoreFacts.NONE);
  }

  /** The canonical form, unpacked anew each time. */
  public Layers layers() {
    return packed.layers();
  }

  /** The same octets, stored elsewhere: nothing is known of what is kept of it there. */
  public ItemDigest storedAs(String where, @Nullable Long when, Set<Flag> under) {
    return new ItemDigest(
        where,
        condition,
        messageId,
        envelope,
        packed,
        raw,
        sent,
        when,
        under,
        octets,
        noted,
        protection,
        StoreFacts.NONE);
  }

  /** The same item as one whose content was not asked for: its content layers count no more. */
  public ItemDigest headersOnly() {
    return condition.hasHeaders() ? in(Condition.HEADERS_ONLY) : this;
  }

  /** The same item, of which a guess is part: what it takes, and the octets that it is from. */
  public ItemDigest guessedFrom(Digest octetsAsStored, Tolerance guess) {
    return noting(guess, octetsAsStored);
  }

  /** The same item, put together from properties. */
  public ItemDigest fromProperties() {
    return noting(Tolerance.PROPERTIES, raw);
  }

  private ItemDigest noting(Tolerance also, Digest octetsAsStored) {
    Set<Tolerance> all = EnumSet.of(also);
    all.addAll(noted);
    return new ItemDigest(
        locator,
        condition,
        messageId,
        envelope,
        packed,
        octetsAsStored,
        sent,
        received,
        flags,
        octets,
        all,
        protection,
        store);
  }

  /** The same item, of which is known since that it is in another condition. */
  public ItemDigest in(Condition other) {
    return new ItemDigest(
        locator,
        other,
        messageId,
        envelope,
        packed,
        raw,
        sent,
        received,
        flags,
        octets,
        noted,
        protection,
        store);
  }

  /** The same item, with what was found of its protection. */
  public ItemDigest protectedBy(ItemProtection found) {
    return new ItemDigest(
        locator, condition, messageId, envelope, packed, raw, sent, received, flags, octets, noted,
        found, store);
  }

  /** The same item, with what its mail system keeps of it. */
  public ItemDigest keptWith(StoreFacts facts) {
    return new ItemDigest(
        locator,
        condition,
        messageId,
        envelope,
        packed,
        raw,
        sent,
        received,
        flags,
        octets,
        noted,
        protection,
        facts);
  }

  public OptionalLong sentSecond() {
    return sent == null ? OptionalLong.empty() : OptionalLong.of(sent);
  }

  public OptionalLong receivedSecond() {
    return received == null ? OptionalLong.empty() : OptionalLong.of(received);
  }
}
