package org.muster.reports.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.MailboxRow;

/**
 * Holds the rows of every pair against the numbers that its mailbox row states. Findings of the
 * wave as a whole and those across mailboxes belong to no pair's numbers.
 */
final class StatedCounts {

  private static final List<Table<?>> COUNTED = List.of(Table.FOLDERS, Table.FINDINGS, Table.ITEMS);

  /** Rows that are still to come of each counted table. */
  private final Map<Integer, long[]> pairs = new TreeMap<>();

  private @Nullable String firstWrong;

  /** Counts a row; mailboxes come before all other tables. */
  <R> void count(Table<R> table, R row) {
    if (row instanceof MailboxRow mailbox) {
      state(mailbox);
    } else if (!(row instanceof FindingRow finding) || isOfPair(finding)) {
      subtract(table, table.shape().pair().applyAsInt(row));
    }
  }

  private void state(MailboxRow row) {
    long[] stated = {row.folderRows(), row.findingRows(), row.itemRows()};
    if (pairs.put(row.pair(), stated) != null) {
      wrong("mailbox pair %d is in table mailboxes twice".formatted(row.pair()));
    }
  }

  private void subtract(Table<?> table, int pair) {
    long[] left = pairs.get(pair);
    if (left == null) {
      wrong(
          "table %s has rows of mailbox pair %d, which is not in table mailboxes"
              .formatted(table, pair));
    } else {
      left[COUNTED.indexOf(table)]--;
    }
  }

  private void wrong(String what) {
    firstWrong = firstWrong == null ? what : firstWrong;
  }

  private static boolean isOfPair(FindingRow row) {
    return row.pair() >= 0
        && Catalogue.find(row.rule()).filter(Rule.AcrossMailboxes.class::isInstance).isEmpty();
  }

  /** What is wrong with the rows counted, in words; empty if nothing is. */
  Optional<String> wrong(int expectedPairs) {
    if (pairs.size() != expectedPairs) {
      wrong("%d mailbox pairs are there (must be %d)".formatted(pairs.size(), expectedPairs));
    }
    pairs.forEach(this::compare);
    return Optional.ofNullable(firstWrong);
  }

  private void compare(int pair, long[] left) {
    for (Table<?> table : COUNTED) {
      long rows = left[COUNTED.indexOf(table)];
      if (rows != 0) {
        wrong(
            "mailbox pair %d has %d rows %s in table %s than its mailbox row states"
                .formatted(pair, Math.abs(rows), rows > 0 ? "fewer" : "more", table));
      }
    }
  }
}
