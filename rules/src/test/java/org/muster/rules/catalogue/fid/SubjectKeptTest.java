package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class SubjectKeptTest {

  private final SubjectKept rule = new SubjectKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMatch.changed(LayerKind.SUBJECT).get()));
  }

  @Test
  void sameSubjectIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void subjectCutUnderAToleranceIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUIVALENT, Cause.NONE)
                    .tolerances(Tolerance.SUBJ_CUT)
                    .get()))
        .isEmpty();
  }
}
