package org.muster.rules.protection;

import java.util.Comparator;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/**
 * One thing that protects an item or a part of it, or says that it does; decided from octets.
 *
 * @param scheme algorithm of the content, or the digest of a signature
 * @param bits length of its key; 0 where it is not told
 * @param key kind of the weakest key that opens it or signed it
 * @param keyBits length of that key; 0 where it is not told
 * @param recipients how many keys or passwords open it; 0 where it is not told
 * @param check what became of recomputing a signature's digest
 * @param doubt why the state is not what was to be expected
 * @param token keyed digest of what tells it from others of its kind, such as a label's id; null
 *     where there is nothing
 */
public record ProtectionFact(
    ProtectionLayer layer,
    Mechanism mechanism,
    ProtectionState state,
    Scheme scheme,
    int bits,
    KeyKind key,
    int keyBits,
    int recipients,
    Check check,
    Doubt doubt,
    @Nullable Digest token)
    implements Comparable<ProtectionFact> {

  private static final Comparator<ProtectionFact> ORDER =
      Comparator.comparing(ProtectionFact::layer)
          .thenComparing(ProtectionFact::mechanism)
          .thenComparing(ProtectionFact::state)
          .thenComparing(ProtectionFact::scheme)
          .thenComparing(ProtectionFact::bits)
          .thenComparing(ProtectionFact::key)
          .thenComparing(ProtectionFact::keyBits)
          .thenComparing(ProtectionFact::recipients)
          .thenComparing(ProtectionFact::check)
          .thenComparing(ProtectionFact::doubt)
          .thenComparing(ProtectionFact::token, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A fact of which nothing more is known. */
  public static ProtectionFact of(
      ProtectionLayer layer, Mechanism mechanism, ProtectionState state) {
    return new ProtectionFact(
        layer, mechanism, state, Scheme.NONE, 0, KeyKind.NONE, 0, 0, Check.NONE, Doubt.NONE, null);
  }

  /** The same under an algorithm. */
  public ProtectionFact under(Scheme algorithm, int lengthOfKey) {
    return new ProtectionFact(
        layer,
        mechanism,
        state,
        algorithm,
        lengthOfKey,
        key,
        keyBits,
        recipients,
        check,
        doubt,
        token);
  }

  /** The same for holders of keys. */
  public ProtectionFact opensTo(KeyKind weakest, int bitsOfWeakest, int holders) {
    return new ProtectionFact(
        layer,
        mechanism,
        state,
        scheme,
        bits,
        weakest,
        bitsOfWeakest,
        holders,
        check,
        doubt,
        token);
  }

  /** The same after its digest was recomputed. */
  public ProtectionFact checked(Check result) {
    return new ProtectionFact(
        layer, mechanism, state, scheme, bits, key, keyBits, recipients, result, doubt, token);
  }

  /** The same with a doubt. */
  public ProtectionFact because(Doubt reason) {
    return new ProtectionFact(
        layer, mechanism, state, scheme, bits, key, keyBits, recipients, check, reason, token);
  }

  /** The same of a part that is an attachment or lies in one. */
  public ProtectionFact in(ProtectionLayer other) {
    return new ProtectionFact(
        other, mechanism, state, scheme, bits, key, keyBits, recipients, check, doubt, token);
  }

  /** The same with what tells it from others. */
  public ProtectionFact named(Digest what) {
    return new ProtectionFact(
        layer, mechanism, state, scheme, bits, key, keyBits, recipients, check, doubt, what);
  }

  /** Whether it is a mark that says of the message that it is encrypted. */
  public boolean asksForEncryption() {
    return layer == ProtectionLayer.LABEL && doubt == Doubt.ASKED_FOR;
  }

  /** The same of a message that is not encrypted. */
  public ProtectionFact asClaim() {
    return asksForEncryption()
        ? new ProtectionFact(
            layer,
            mechanism,
            ProtectionState.CLAIMED_ONLY,
            scheme,
            bits,
            key,
            keyBits,
            recipients,
            check,
            doubt,
            token)
        : this;
  }

  /** Whether it is of the same kind and is told by the same token. */
  public boolean isSameMark(ProtectionFact other) {
    return mechanism == other.mechanism && Objects.equals(token, other.token);
  }

  /** Whether it is about the content, not about the way that the item came. */
  public boolean isOfContent() {
    return layer != ProtectionLayer.TRANSPORT;
  }

  /** Whether content is ciphertext. */
  public boolean isEncrypted() {
    return isOfContent() && state == ProtectionState.ENCRYPTED;
  }

  /** Whether content is signed; a relay's signature over what it passed on is none. */
  public boolean isSigned() {
    return isOfContent() && state == ProtectionState.SIGNED;
  }

  /** What the weakest key is worth. */
  public Strength keyStrength() {
    return key.strength(keyBits);
  }

  /** The fact in words that name nothing of the content. */
  public String words() {
    StringJoiner words = new StringJoiner(", ");
    words.add(mechanism.title());
    words.add(state.word() + (doubt == Doubt.NONE ? "" : " (" + doubt.meaning() + ")"));
    if (scheme != Scheme.NONE) {
      words.add(scheme.title() + length(bits));
    }
    if (keyBits > 0) {
      words.add(key.title() + length(keyBits));
    }
    if (check != Check.NONE) {
      words.add("digest " + check.word());
    }
    return words.toString();
  }

  private static String length(int bits) {
    return bits > 0 ? " " + bits : "";
  }

  /** What the protection is worth: as much as its algorithm, or its weakest key if that is less. */
  public Strength strength() {
    return switch (state) {
      case ENCRYPTED, SIGNED -> scheme.strength(bits).orLess(keyStrength());
      case LABELLED, CLEAR, CLAIMED_ONLY, UNKNOWN -> Strength.NONE;
    };
  }

  @Override
  public int compareTo(ProtectionFact other) {
    return ORDER.compare(this, other);
  }
}
