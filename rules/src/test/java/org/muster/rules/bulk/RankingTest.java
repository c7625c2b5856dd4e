package org.muster.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingTest {

  @Property
  void equalsKeepTheirOrder(
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 20) Integer> values) {
    int[] ranked =
        Ranking.of(values.size(), (a, b) -> Integer.compare(values.get(a), values.get(b)));
    List<Integer> expected =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(values::get))
            .toList();
    assertThat(Arrays.stream(ranked).boxed().toList()).isEqualTo(expected);
  }
}
