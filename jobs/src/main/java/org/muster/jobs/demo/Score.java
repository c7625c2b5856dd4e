package org.muster.jobs.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * What was planted against what was found, one finding for each.
 *
 * @param found planted damage that a finding of the right mailbox, rule, verdict and cause reports
 * @param missed planted damage that none does
 * @param unexpected what was found and is not planted, in words
 */
public record Score(List<Planted> found, List<Planted> missed, List<String> unexpected) {

  public Score {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    unexpected = List.copyOf(unexpected);
  }

  /** What a finding and planted damage have in common. */
  private record Mark(String ref, String rule, @Nullable Verdict verdict, Cause cause)
      implements Comparable<Mark> {

    private static final Comparator<Mark> ORDER =
        Comparator.comparing(Mark::ref).thenComparing(Mark::rule).thenComparing(Mark::toString);

    static Mark of(Planted planted) {
      return new Mark(planted.ref(), planted.rule(), planted.verdict(), planted.cause());
    }

    static Mark of(FindingRow row) {
      return new Mark(row.ref(), row.rule(), row.verdict(), row.cause());
    }

    @Override
    public int compareTo(Mark other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      String verdictName = Objects.toString(verdict, "-");
      return "%s  %s  %s  %s".formatted(ref.isEmpty() ? "wave" : ref, rule, verdictName, cause);
    }
  }

  /**
   * Holds findings against what was planted.
   *
   * @param everywhere rules whose other findings count as nothing
   */
  public static Score of(
      List<Planted> planted, Set<String> everywhere, Stream<FindingRow> findings) {
    List<Mark> marks = new ArrayList<>(findings.map(Mark::of).sorted().toList());
    List<Planted> found = new ArrayList<>();
    List<Planted> missed = new ArrayList<>();
    planted.forEach(p -> (marks.remove(Mark.of(p)) ? found : missed).add(p));
    marks.removeIf(mark -> everywhere.contains(mark.rule()));
    return new Score(found, missed, marks.stream().map(Mark::toString).toList());
  }

  /** Whether all that was planted was found, and nothing else. */
  public boolean isPerfect() {
    return missed.isEmpty() && unexpected.isEmpty();
  }
}
