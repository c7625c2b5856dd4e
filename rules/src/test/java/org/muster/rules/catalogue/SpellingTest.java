package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Property(tries = 100)
  void knownWordIsNearestToItself(@ForAll @StringLength(max = 12) String word) {
    assertThat(Spelling.nearest(word, List.of("zzzzzzzzzzzzzzzzzzzzz", word))).contains(word);
  }

  @Test
  void firstInOrderWinsATie() {
    assertThat(Spelling.nearest("REC-00", List.of("REC-002", "REC-001"))).contains("REC-001");
  }
}
