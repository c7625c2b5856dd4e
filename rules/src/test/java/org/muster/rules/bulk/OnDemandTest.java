package org.muster.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OnDemandTest {

  @Property
  void listsFollowOneAnother(@ForAll @Size(max = 5) List<@Size(max = 4) List<Integer>> lists) {
    assertThat(OnDemand.concatenated(lists))
        .isEqualTo(lists.stream().flatMap(List::stream).toList());
  }

  @Test
  void aCopyMakesNothing() {
    List<Integer> list = OnDemand.of(3, place -> 7 / place);
    assertThat(OnDemand.copyOf(list)).isSameAs(list);
  }

  @Test
  void aCopyOfAnyOtherListStaysAsItIs() {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    List<Integer> copy = OnDemand.copyOf(list);
    list.clear();
    assertThat(copy).containsExactly(1, 2);
  }

  @Test
  void thereIsNothingBeyondTheEnd() {
    List<Integer> list = OnDemand.of(1, place -> place);
    assertThatThrownBy(() -> list.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
