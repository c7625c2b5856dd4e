package org.muster.rules.match;

import java.util.Map;
import java.util.Set;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Tolerance;

/**
 * What two items are compared under.
 *
 * @param allowed differences that the pair of mail systems is known for
 * @param keepsOctets whether both systems keep octets, so that raw digests say something
 * @param aliases address token to the token of the owner's primary address
 */
public record Comparison(Set<Tolerance> allowed, boolean keepsOctets, Map<Digest, Digest> aliases) {

  public Comparison {
    allowed = Set.copyOf(allowed);
    aliases = Map.copyOf(aliases);
  }

  /** The one token that stands for an address and all its aliases. */
  Digest primary(Digest address) {
    return aliases.getOrDefault(address, address);
  }
}
