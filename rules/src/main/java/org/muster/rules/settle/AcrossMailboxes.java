package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.rec.RightMailbox;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Side;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * Joins what different pairs left over: REC-012, an item found in another mailbox. Each such item
 * is a finding of the mailbox that lost it and one of the mailbox that has it: both owners, and
 * whoever signs for them, must know.
 */
public final class AcrossMailboxes {

  private static final Comparator<Leftover> FIXED_ORDER =
      Comparator.comparingInt(Leftover::pair).thenComparing(Leftover::item);

  private final Terms terms;
  private final Mac fingerprints;
  private final Suppressing suppressing;
  private final RuleDescriptor rule = new RightMailbox().descriptor();

  public AcrossMailboxes(Terms terms, Keyring keys) {
    this.terms = terms;
    this.fingerprints = keys.mac(Purpose.FINGERPRINT);
    this.suppressing = Suppressing.of(terms);
  }

  /** Judges leftovers of one identity, from the whole wave, in any order. */
  public List<FindingRow> join(List<Leftover> sameIdentity) {
    List<Leftover> found = on(Side.TARGET, sameIdentity);
    Map<Digest, Integer> occurrences = new HashMap<>();
    List<FindingRow> findings = new ArrayList<>();
    for (Leftover lost : on(Side.SOURCE, sameIdentity)) {
      for (Iterator<Leftover> rest = found.iterator(); rest.hasNext(); ) {
        Leftover here = rest.next();
        if (here.pair() != lost.pair()) {
          rest.remove();
          findings.add(
              finding(lost, "found in the mailbox of list row " + here.row(), occurrences));
          findings.add(
              finding(here, "missing from the mailbox of list row " + lost.row(), occurrences));
          break;
        }
      }
    }
    return findings.stream()
        .map(suppressing::marked)
        .sorted(Comparator.comparing(FindingRow::fingerprint))
        .toList();
  }

  private static List<Leftover> on(Side side, List<Leftover> leftovers) {
    Stream<Leftover> ofSide = leftovers.stream().filter(leftover -> leftover.side() == side);
    return new ArrayList<>(ofSide.sorted(FIXED_ORDER).toList());
  }

  private FindingRow finding(Leftover item, String detail, Map<Digest, Integer> occurrences) {
    return new FindingRow(
        fingerprint(item, occurrences),
        rule.id(),
        rule.severity(),
        item.mailbox(),
        item.pair(),
        item.row(),
        item.ref(),
        item.organisation(),
        item.folder(),
        item.side() == Side.SOURCE ? Verdict.MISSING : Verdict.EXTRA,
        Cause.IN_ANOTHER_MAILBOX,
        item.item(),
        null,
        1,
        detail,
        terms.started());
  }

  private Digest fingerprint(Leftover item, Map<Digest, Integer> occurrences) {
    Digest about =
        KeyedFields.of(fingerprints, "across")
            .text(rule.id())
            .digest(item.mailbox())
            .digest(item.identity())
            .text(item.side().name())
            .digest();
    int occurrence = occurrences.merge(about, 1, Integer::sum);
    return KeyedFields.of(fingerprints, "occurrence").digest(about).number(occurrence).digest();
  }
}
