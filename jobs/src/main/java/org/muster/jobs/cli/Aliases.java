package org.muster.jobs.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.connectors.digest.AddressToken;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Digest;
import org.muster.rules.wave.MailboxPair;

/**
 * Which addresses are the same owner's. An address that the mailbox list gives to two owners is
 * left out: taking one for the other could hide a changed recipient.
 */
final class Aliases {

  private final AddressToken tokens;
  private final Map<Digest, Digest> primaries = new HashMap<>();
  private final Set<Digest> shared = new HashSet<>();

  private Aliases(Keyring keys) {
    this.tokens = new AddressToken(keys);
  }

  /** Token of each further address to the token of its owner's first. */
  static Map<Digest, Digest> of(List<MailboxPair> pairs, Keyring keys) {
    Aliases aliases = new Aliases(keys);
    pairs.forEach(aliases::add);
    aliases.primaries.keySet().removeAll(aliases.shared);
    aliases.primaries.values().removeAll(aliases.shared);
    return Map.copyOf(aliases.primaries);
  }

  private void add(MailboxPair pair) {
    Set<Digest> own = new LinkedHashSet<>();
    addresses(pair).forEach(address -> own.add(tokens.of(address)));
    for (Digest address : own) {
      if (primaries.putIfAbsent(address, own.iterator().next()) != null) {
        shared.add(address);
      }
    }
  }

  private static List<String> addresses(MailboxPair pair) {
    Set<String> all = new LinkedHashSet<>();
    all.add(pair.target());
    all.addAll(pair.sources());
    all.addAll(pair.aliases());
    return all.stream().filter(address -> address.indexOf('@') > 0).toList();
  }
}
