package org.muster.rules.settle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.rules.claim.Claims;
import org.muster.rules.claim.FolderKey;
import org.muster.rules.claim.ItemClaim;
import org.muster.rules.claim.MailboxClaim;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Placed;

/** What the mover says of one pair. */
final class Claimed {

  private static final Pattern UID = Pattern.compile("\\d+/(\\d{1,10})");

  private record Place(int member, String folder) {}

  private record Key(Place place, long uid) {}

  private final PairFacts facts;
  private final MailboxClaim mailbox;
  private final Map<Key, ItemClaim.Kind> items = new HashMap<>();
  private final Set<Place> doubtful = new HashSet<>();

  Claimed(PairFacts facts) {
    this.facts = facts;
    Claims claims = facts.terms().claims();
    this.mailbox = claims.ofTarget(facts.pair().target());
    List<String> sources = facts.pair().sources();
    for (int member = 0; member < sources.size(); member++) {
      for (ItemClaim claim : claims.ofSource(sources.get(member)).all()) {
        items.put(new Key(new Place(member, claim.folder()), claim.uid()), claim.kind());
      }
    }
    if (!items.isEmpty()) {
      findDoubtful();
    }
  }

  /** Two folders may be called the same by the mover: then nobody knows which it means. */
  private void findDoubtful() {
    Set<Place> seen = new HashSet<>();
    facts.units().stream()
        .flatMap(unit -> unit.sources().stream())
        .map(Claimed::place)
        .filter(place -> !seen.add(place))
        .forEach(doubtful::add);
  }

  private static Place place(ReadFolder folder) {
    return new Place(folder.member(), FolderKey.of(folder.path()));
  }

  /** What is said of the item itself. */
  Optional<Cause> of(Placed source) {
    Matcher locator = UID.matcher(source.item().locator());
    if (items.isEmpty() || !locator.matches()) {
      return Optional.empty();
    }
    Place place = place(facts.unit(source.unit()).sources().get(source.folder()));
    return Optional.ofNullable(items.get(new Key(place, Long.parseLong(locator.group(1)))))
        .filter(kind -> !doubtful.contains(place))
        .map(Claimed::cause);
  }

  private static Cause cause(ItemClaim.Kind kind) {
    return switch (kind) {
      case TOO_LARGE -> Cause.CLAIMED_TOO_LARGE;
      case REFUSED -> Cause.CLAIMED_REFUSED;
      case NOT_GIVEN -> Cause.CLAIMED_NOT_GIVEN;
      case NO_HEADERS -> Cause.CLAIMED_NO_HEADERS;
    };
  }

  /** What is said of the mailbox; a number explains nothing where more is missing. */
  Optional<Cause> ofMailbox(long missing) {
    if (!mailbox.finished()) {
      return Optional.of(Cause.CLAIMED_UNFINISHED);
    }
    return missing <= mailbox.skipped() ? Optional.of(Cause.CLAIMED_SKIPPED) : Optional.empty();
  }
}
