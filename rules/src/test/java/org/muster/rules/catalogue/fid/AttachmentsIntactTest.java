package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.fid.AttachmentSamples.A;
import static org.muster.rules.catalogue.fid.AttachmentSamples.B;
import static org.muster.rules.catalogue.fid.AttachmentSamples.C;
import static org.muster.rules.catalogue.fid.AttachmentSamples.MESSAGE;
import static org.muster.rules.catalogue.fid.AttachmentSamples.NEW;
import static org.muster.rules.catalogue.fid.AttachmentSamples.OTHER_MESSAGE;
import static org.muster.rules.catalogue.fid.AttachmentSamples.differing;
import static org.muster.rules.catalogue.fid.AttachmentSamples.files;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Attachments;

class AttachmentsIntactTest {

  private final AttachmentsIntact rule = new AttachmentsIntact();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(differing(files(A, B, C), files(A, B, NEW))));
  }

  @Test
  void lostAttachmentIsReported() {
    assertThat(rule.breach(differing(files(A, B), files(A))))
        .contains(Breach.of("lost or changed: 1; attachments: 2 on the source, 1 on the target"));
  }

  @Test
  void lostSecondCopyOfAnAttachmentIsReported() {
    assertThat(rule.breach(differing(files(A, A), files(A, NEW))))
        .contains(Breach.of("lost or changed: 1; attachments: 2 on the source, 2 on the target"));
  }

  @Test
  void attachmentsTooManyToNameAreReported() {
    Attachments source = new Attachments(70, List.of(), SampleItem.digest("x"));
    Attachments target = new Attachments(70, List.of(), SampleItem.digest("y"));
    assertThat(rule.breach(differing(source, target)))
        .contains(
            Breach.of(
                "too many to name one by one; attachments: 70 on the source, 70 on the target"));
  }

  @Test
  void differenceThatNoLeafExplainsIsReported() {
    assertThat(rule.breach(differing(files(A), files(A)))).isPresent();
  }

  @Test
  void sameAttachmentsAreFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void addedAttachmentIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(differing(files(A), files(NEW, A)))).isEmpty();
  }

  @Test
  void changedEmbeddedMessageIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(differing(files(A, MESSAGE), files(A, OTHER_MESSAGE)))).isEmpty();
  }
}
