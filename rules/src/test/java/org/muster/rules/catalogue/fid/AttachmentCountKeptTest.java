package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.fid.AttachmentSamples.A;
import static org.muster.rules.catalogue.fid.AttachmentSamples.B;
import static org.muster.rules.catalogue.fid.AttachmentSamples.C;
import static org.muster.rules.catalogue.fid.AttachmentSamples.NEW;
import static org.muster.rules.catalogue.fid.AttachmentSamples.differing;
import static org.muster.rules.catalogue.fid.AttachmentSamples.files;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;

class AttachmentCountKeptTest {

  private final AttachmentCountKept rule = new AttachmentCountKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(differing(files(A, B, C), files(A, B))));
  }

  @Test
  void addedAttachmentIsReported() {
    assertThat(rule.breach(differing(files(A), files(A, NEW))))
        .contains(Breach.of("attachments: 1 on the source, 2 on the target"));
  }

  @Test
  void sameAttachmentsAreFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void changedAttachmentIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(differing(files(A), files(NEW)))).isEmpty();
  }
}
