package org.muster.jobs.mover;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.rules.wave.MailboxPair;

/** The mailboxes of the list, by the names that movers may have for them. */
final class ListedMailboxes {

  private static final String SHARED = "";

  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  ListedMailboxes(List<MailboxPair> pairs) {
    for (MailboxPair pair : pairs) {
      pair.sources().forEach(source -> sources.put(lower(source), source));
      targets.put(lower(pair.target()), pair.target());
      aliases.merge(localPart(lower(pair.target())), pair.target(), (one, other) -> SHARED);
    }
  }

  /** The source mailbox of a login, which may name a master user behind {@code *}. */
  Optional<String> source(String login) {
    String name = lower(login);
    int star = name.indexOf('*');
    String own = star < 0 ? name : name.substring(0, star);
    return Optional.ofNullable(sources.getOrDefault(name, sources.get(own)));
  }

  /** The target mailbox of an address, or of an alias that no two addresses share. */
  Optional<String> target(String name) {
    String wanted = lower(name);
    return Optional.ofNullable(targets.getOrDefault(wanted, aliases.get(wanted)))
        .filter(found -> !found.equals(SHARED));
  }

  private static String localPart(String address) {
    int at = address.indexOf('@');
    return at < 0 ? address : address.substring(0, at);
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
