package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.mail.SkippedFolder;

class FoldersKeptTest {

  private final FoldersKept rule = new FoldersKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleMailbox.perfect().holding(312, 0, 0).folderMissing().folder()));
  }

  @Test
  void mergedFolderIsReported() {
    assertThat(rule.breach(SampleMailbox.perfect().holding(312, 400, 312).merged(2).folder()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("2 folders share this target folder; items in them: 312"));
  }

  @Test
  void folderOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().folder())).isEmpty();
  }

  @Test
  void emptyFolderIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().holding(0, 0, 0).folderMissing().folder()))
        .isEmpty();
  }

  @Test
  void skippedFolderIsFine() {
    assertThat(
            rule.breach(
                SampleMailbox.perfect()
                    .folderMissing()
                    .skipped(SkippedFolder.Reason.BY_WAVE_FILE)
                    .folder()))
        .isEmpty();
  }
}
