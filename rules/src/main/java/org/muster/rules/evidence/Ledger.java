package org.muster.rules.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * The balanced account of a folder, a mailbox, an organisation or a wave. Sums of ledgers are
 * ledgers.
 *
 * <p>An item counts in the folder where it lies. On either side {@code listed = read + unreadable +
 * vanished}. On the source {@code read + unreadable = matched + missing + indeterminateSource}; on
 * the target {@code read + unreadable = matched - toOtherFolders + fromOtherFolders + extra +
 * duplicated + indeterminateTarget}. Over a whole mailbox as many items leave as come, so the two
 * middle terms cancel.
 *
 * @param moved equal, in another folder than the folder map says
 * @param indeterminatePairs both sides have the item, and one at least could not be compared
 * @param indeterminateSource items without a partner that could not be read or decoded
 * @param indeterminateTarget likewise on the target
 * @param toOtherFolders pairings counted here whose target item lies in another folder
 * @param fromOtherFolders target items here whose pairing is counted in another folder
 * @param causes why items are missing, extra or duplicated; they sum to those three
 */
public record Ledger(
    Account source,
    Account target,
    long exact,
    long equal,
    long equivalent,
    long degraded,
    long moved,
    long newMessageId,
    long changed,
    long indeterminatePairs,
    long indeterminateSource,
    long indeterminateTarget,
    long missing,
    long extra,
    long duplicated,
    long toOtherFolders,
    long fromOtherFolders,
    List<CauseCount> causes) {

  public static final Ledger NONE =
      new Ledger(
          Account.NONE, Account.NONE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  public Ledger {
    causes = List.copyOf(causes);
  }

  public Ledger plus(Ledger o) {
    return new Ledger(
        source.plus(o.source),
        target.plus(o.target),
        exact + o.exact,
        equal + o.equal,
        equivalent + o.equivalent,
        degraded + o.degraded,
        moved + o.moved,
        newMessageId + o.newMessageId,
        changed + o.changed,
        indeterminatePairs + o.indeterminatePairs,
        indeterminateSource + o.indeterminateSource,
        indeterminateTarget + o.indeterminateTarget,
        missing + o.missing,
        extra + o.extra,
        duplicated + o.duplicated,
        toOtherFolders + o.toOtherFolders,
        fromOtherFolders + o.fromOtherFolders,
        sum(causes, o.causes));
  }

  /** Whether servers only said how many items they hold: none was listed. */
  public boolean isOnlyDeclared() {
    return source.listed() + target.listed() == 0 && source.declared() + target.declared() > 0;
  }

  /** Pairings that both sides share. */
  public long matched() {
    return exact
        + equal
        + equivalent
        + degraded
        + moved
        + newMessageId
        + changed
        + indeterminatePairs;
  }

  /** Missing items of which a cause is known. */
  public long missingExplained() {
    return explained(Verdict.MISSING);
  }

  /** Extra items of which a cause is known. */
  public long extraExplained() {
    return explained(Verdict.EXTRA);
  }

  /** Whether every item that was listed is accounted for; if not, that is Muster's own failure. */
  public boolean balances() {
    long onTarget = matched() - toOtherFolders + fromOtherFolders + extra + duplicated;
    return source.balances()
        && target.balances()
        && source.given() == matched() + missing + indeterminateSource
        && target.given() == onTarget + indeterminateTarget;
  }

  private long explained(Verdict verdict) {
    return causes.stream()
        .filter(c -> c.verdict() == verdict && c.cause() != Cause.UNEXPLAINED)
        .mapToLong(CauseCount::items)
        .sum();
  }

  private static List<CauseCount> sum(List<CauseCount> some, List<CauseCount> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some.isEmpty() ? others : some;
    }
    List<CauseCount> all = new ArrayList<>(some);
    all.addAll(others);
    return sum(all);
  }

  /** The counts with one entry for each verdict and cause, in their order. */
  public static List<CauseCount> sum(List<CauseCount> counts) {
    record Key(Verdict verdict, Cause cause) {}
    return counts.stream()
        .collect(
            Collectors.groupingBy(
                c -> new Key(c.verdict(), c.cause()), Collectors.summingLong(CauseCount::items)))
        .entrySet()
        .stream()
        .map(e -> new CauseCount(e.getKey().verdict(), e.getKey().cause(), e.getValue()))
        .sorted(Comparator.comparing(CauseCount::verdict).thenComparing(CauseCount::cause))
        .toList();
  }

  /**
   * One side's account of reading; the parts are those of {@link
   * org.muster.rules.mail.FolderAccount}.
   */
  public record Account(
      long declared,
      long listed,
      long read,
      long unreadable,
      long vanished,
      long arrived,
      long deleted,
      long octets,
      ProtectedItems protection) {

    public static final Account NONE = new Account(0, 0, 0, 0, 0, 0, 0, 0);

    /** An account of items of which none is protected. */
    public Account(
        long declared,
        long listed,
        long read,
        long unreadable,
        long vanished,
        long arrived,
        long deleted,
        long octets) {
      this(
          declared,
          listed,
          read,
          unreadable,
          vanished,
          arrived,
          deleted,
          octets,
          ProtectedItems.NONE);
    }

    public Account plus(Account o) {
      return new Account(
          declared + o.declared,
          listed + o.listed,
          read + o.read,
          unreadable + o.unreadable,
          vanished + o.vanished,
          arrived + o.arrived,
          deleted + o.deleted,
          octets + o.octets,
          protection.plus(o.protection));
    }

    /** The same account, of items of so many decoded octets, so many of them protected. */
    public Account of(long decodedOctets, ProtectedItems items) {
      return new Account(
          declared, listed, read, unreadable, vanished, arrived, deleted, decodedOctets, items);
    }

    /** Items that are there by what the server declared or listed, whichever is more. */
    public long held() {
      return Math.max(declared, listed);
    }

    /** Items that reached matching: those read, and those that are known only by their place. */
    public long given() {
      return read + unreadable;
    }

    public boolean balances() {
      return listed == read + unreadable + vanished;
    }
  }
}
