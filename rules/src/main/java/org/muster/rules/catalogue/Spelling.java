package org.muster.rules.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was meant, by Levenshtein distance, upper and lower case being the same. */
final class Spelling {

  private Spelling() {}

  /**
   * The known word nearest to what was typed; empty if more than a third of it would have to
   * change.
   */
  static Optional<String> nearest(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(word, typed) <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt((String word) -> distance(word, typed))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String a, String b) {
    String from = a.toUpperCase(Locale.ROOT);
    String to = b.toUpperCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row = next(row, i, from.charAt(i - 1), to);
    }
    return row[to.length()];
  }

  private static int[] next(int[] above, int i, char from, String to) {
    int[] row = new int[above.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int change = above[j - 1] + (from == to.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}
