package org.muster.rules.settle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * A finding before it has its fingerprint.
 *
 * @param unit number of the folder it lies in; {@link #NO_UNIT} where it is about no folder
 * @param subject what the finding is about, the same in every run: an item's identity, a folder's
 *     or the mailbox's token
 * @param scope tells findings of one rule about one subject apart: the side, or what is collapsed
 * @param item key of the item's row
 */
record Draft(
    RuleDescriptor rule,
    int unit,
    Digest subject,
    String scope,
    @Nullable Verdict verdict,
    Cause cause,
    @Nullable Digest item,
    @Nullable Integer sentDay,
    long count,
    String detail) {

  static final int NO_UNIT = -1;

  /** One finding in the place of many that this is the first of. */
  Draft standingFor(List<Draft> many, int place, Digest about, String what) {
    long items = many.stream().mapToLong(Draft::count).sum();
    boolean oneVerdict = many.stream().allMatch(draft -> draft.verdict() == verdict);
    boolean oneDetail = many.stream().allMatch(draft -> draft.detail().equals(detail));
    return new Draft(
        rule,
        place,
        about,
        what,
        oneVerdict ? verdict : null,
        cause,
        null,
        null,
        items,
        oneDetail ? detail : "%d items; first: %s".formatted(items, detail));
  }
}
