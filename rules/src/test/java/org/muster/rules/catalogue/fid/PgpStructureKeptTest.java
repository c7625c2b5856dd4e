package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class PgpStructureKeptTest {

  private final PgpStructureKept rule = new PgpStructureKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.DEGRADED, Cause.NONE)
                .target(SampleItem.perfect().noted(Tolerance.PGP_MIXED).get())
                .get()));
  }

  @Test
  void messageThatWasMangledBeforeIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().noted(Tolerance.PGP_MIXED).get())
                    .target(SampleItem.perfect().noted(Tolerance.PGP_MIXED).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}
