package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class PlainTextKeptTest {

  private final PlainTextKept rule = new PlainTextKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.DEGRADED, Cause.NONE)
                .tolerances(Tolerance.BODY_REP, Tolerance.PLAIN_REMADE)
                .get()));
  }

  @Test
  void movedMessageIsReportedToo() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.MOVED, Cause.UNEXPLAINED)
                    .tolerances(Tolerance.PLAIN_REMADE)
                    .elsewhere()
                    .get()))
        .isPresent();
  }

  @Test
  void plainTextWhereTheSenderHadNoneIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUIVALENT, Cause.NONE)
                    .tolerances(Tolerance.PLAIN_ADDED)
                    .get()))
        .isEmpty();
  }

  @Test
  void changedTextIsForItsOwnRule() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT).tolerances(Tolerance.PLAIN_REMADE).get()))
        .isEmpty();
  }
}
