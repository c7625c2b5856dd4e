package org.muster.rules.match;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;

/**
 * What two items are compared under.
 *
 * @param allowed differences that the pair of mail systems is known for
 * @param keepsOctets whether both systems keep octets, so that raw digests say something
 * @param aliases address token to the token of the owner's primary address
 * @param ofProperties differences that are allowed beside these where an item was put together from
 *     its properties
 */
public record Comparison(
    Set<Tolerance> allowed,
    boolean keepsOctets,
    Map<Digest, Digest> aliases,
    Set<Tolerance> ofProperties) {

  public Comparison {
    allowed = Set.copyOf(allowed);
    aliases = Map.copyOf(aliases);
    ofProperties = Set.copyOf(ofProperties);
  }

  /** Where no item is put together from properties. */
  public Comparison(Set<Tolerance> allowed, boolean keepsOctets, Map<Digest, Digest> aliases) {
    this(allowed, keepsOctets, aliases, Set.of());
  }

  /** What two items are compared under: octets of an item made from properties are ours. */
  Comparison of(ItemDigest source, ItemDigest target) {
    if (!isOfProperties(source) && !isOfProperties(target)) {
      return this;
    }
    Set<Tolerance> all = EnumSet.noneOf(Tolerance.class);
    all.addAll(allowed);
    all.addAll(ofProperties);
    return new Comparison(all, false, aliases, Set.of());
  }

  private static boolean isOfProperties(ItemDigest item) {
    return item.noted().contains(Tolerance.PROPERTIES);
  }

  /** The one token that stands for an address and all its aliases. */
  Digest primary(Digest address) {
    return aliases.getOrDefault(address, address);
  }
}
