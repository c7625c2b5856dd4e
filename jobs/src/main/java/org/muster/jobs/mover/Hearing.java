package org.muster.jobs.mover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.rules.claim.Claims;
import org.muster.rules.claim.ItemClaim;
import org.muster.rules.claim.ItemClaims;
import org.muster.rules.claim.MailboxClaim;
import org.muster.rules.wave.MailboxPair;

/** Gathers what the movers of a wave say, of no more items than it has room for. */
final class Hearing {

  static final int MOST = 200_000;

  private final ListedMailboxes listed;
  private final Map<String, List<ItemClaim>> items = new HashMap<>();
  private final Map<String, MailboxClaim> mailboxes = new HashMap<>();
  private final Set<String> unlisted = new HashSet<>();
  private int kept;
  private long dropped;
  private long unreadable;

  Hearing(List<MailboxPair> pairs) {
    listed = new ListedMailboxes(pairs);
  }

  Optional<String> source(String login) {
    return heard(login, listed.source(login));
  }

  /** The first of several names that is in the list. */
  Optional<String> target(List<String> names) {
    Optional<String> found =
        names.stream().map(listed::target).flatMap(Optional::stream).findFirst();
    return heard(names.isEmpty() ? "" : names.get(0), found);
  }

  private Optional<String> heard(String name, Optional<String> found) {
    if (found.isEmpty() && unlisted.size() < MOST) {
      unlisted.add(name);
    }
    return found;
  }

  void item(String source, ItemClaim claim) {
    if (kept == MOST) {
      dropped++;
    } else {
      kept++;
      items.computeIfAbsent(source, any -> new ArrayList<>()).add(claim);
    }
  }

  /** Of what is said twice of a mailbox, the last counts: movers are run again. */
  void mailbox(String target, MailboxClaim claim) {
    mailboxes.put(target, claim);
  }

  void unreadable() {
    unreadable++;
  }

  MoverReport report() {
    Map<String, ItemClaims> sources =
        items.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, said -> new ItemClaims(said.getValue())));
    return new MoverReport(new Claims(sources, mailboxes), unreadable, unlisted.size(), dropped);
  }
}
