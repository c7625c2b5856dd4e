package org.muster.reports.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.Names;
import org.muster.reports.view.SampleFinding;
import org.muster.reports.view.SampleLedger;
import org.muster.reports.view.SampleMailbox;
import org.muster.reports.view.SampleWave;
import org.muster.rules.evidence.Grade;

class LargeWaveTest {

  private static final int MAILBOXES = 20_000;

  private static String page;

  @BeforeAll
  static void render() {
    List<SampleMailbox> mailboxes =
        IntStream.range(0, MAILBOXES)
            .mapToObj(
                n ->
                    SampleMailbox.passing(n, "ORG" + n % 400, 100)
                        .graded(Grade.FAIL, SampleLedger.allEqual(99).missing(1, 0), 1, 0))
            .toList();
    page =
        HtmlReportTest.page(
            SampleWave.summary(
                mailboxes.stream().map(SampleMailbox::row),
                mailboxes.stream().map(m -> SampleFinding.missing(m).row(m.pair()))),
            Names.NONE);
  }

  @Test
  void pageStaysSmall() {
    assertThat(page).hasSizeLessThan(1_000_000);
  }

  @Test
  void pageSaysWhatItLeavesOutAndWhereThatIs() {
    assertThat(page)
        .contains("The first 50 of 20,000 findings of REC-001 are shown")
        .contains("The first 200 of 20,000 mailboxes are shown")
        .contains("<code>findings</code>", "<code>mailboxes</code>");
  }

  @Test
  void everyOrganisationIsShown() {
    assertThat(page).contains(">ORG0<", ">ORG399<");
  }
}
