package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.catalogue.Catalogue;

class CommandLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"evidence", "diff"})
  void commandsOfLaterVersionsSaySo(String command) {
    Run run = Run.of(command, "--side", "source");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("later version").hasLineCount(1);
  }

  @Test
  void mistypedCommandIsAnsweredWithTheOneMeant() {
    Run run = Run.of("ruels", "list");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("rules").doesNotContain("Exception");
  }

  @Test
  void everyRuleIsListed() {
    Run run = Run.of("rules", "list");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(Catalogue.all().size());
    assertThat(run.out()).contains("REC-001  critical  ");
  }

  @Test
  void everyRuleIsExplainedWithItsControls() {
    assertThat(Run.of("rules", "explain", "rec-001").out()).contains("REC-001", "evidence for");
  }

  @Test
  void unknownRuleIsAnsweredWithTheOneMeant() {
    Run run = Run.of("rules", "explain", "REC-0O1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot find rule 'REC-0O1' (did you mean REC-001?)");
  }
}
