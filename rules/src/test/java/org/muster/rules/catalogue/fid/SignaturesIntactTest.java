package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Scheme;

class SignaturesIntactTest {

  private final SignaturesIntact rule = new SignaturesIntact();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.before(SampleFact.signed(Scheme.SHA_2, Check.INTACT))
                .because(Verdict.CHANGED, Cause.UNEXPLAINED)
                .get()));
  }

  @Test
  void signatureThatWasWrongBeforeIsFine() {
    assertThat(rule.breach(SampleFact.before(SampleFact.signed(Scheme.SHA_2, Check.BROKEN)).get()))
        .isEmpty();
  }

  @Test
  void intactSignatureIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.signed(Scheme.SHA_2, Check.INTACT)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}
