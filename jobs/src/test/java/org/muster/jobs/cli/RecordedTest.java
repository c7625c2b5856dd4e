package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedTest {

  @Test
  void namesOfMailboxesAreLeftOut() {
    assertThat(Recorded.of(List.of("verify", "w.yaml", "--only", "anna", "--quiet")))
        .containsExactly("verify", "w.yaml", "--only", "...", "--quiet");
    assertThat(Recorded.of(List.of("verify", "--only=anna,bert", "w.yaml")))
        .containsExactly("verify", "--only=...", "w.yaml");
  }
}
