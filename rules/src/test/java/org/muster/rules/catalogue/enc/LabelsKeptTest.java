package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.protection.ItemProtection;

class LabelsKeptTest {

  private final LabelsKept rule = new LabelsKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.before(SampleFact.label("official"))
                .because(Verdict.CHANGED, Cause.UNEXPLAINED)
                .get()));
  }

  @Test
  void anotherLabelIsReported() {
    assertThat(
            rule.breach(
                SampleFact.before(SampleFact.label("secret"))
                    .target(
                        SampleItem.perfect()
                            .protection(ItemProtection.of(List.of(SampleFact.label("public"))))
                            .get())
                    .get()))
        .isPresent();
  }

  @Test
  void sameLabelIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.label("official")).get())).isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}
