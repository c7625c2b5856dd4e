package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.fid.AttachmentSamples.A;
import static org.muster.rules.catalogue.fid.AttachmentSamples.MEETING;
import static org.muster.rules.catalogue.fid.AttachmentSamples.NEW;
import static org.muster.rules.catalogue.fid.AttachmentSamples.OTHER_MEETING;
import static org.muster.rules.catalogue.fid.AttachmentSamples.differing;
import static org.muster.rules.catalogue.fid.AttachmentSamples.files;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;

class MeetingDataKeptTest {

  private final MeetingDataKept rule = new MeetingDataKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(differing(files(MEETING), files(OTHER_MEETING))));
  }

  @Test
  void lostMeetingIsReported() {
    assertThat(rule.breach(differing(files(A, MEETING), files(A)))).isPresent();
  }

  @Test
  void changedMeetingIsAChangedAttachmentToo() {
    assertThat(new AttachmentsIntact().breach(differing(files(MEETING), files(OTHER_MEETING))))
        .isPresent();
  }

  @Test
  void sameMeetingIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void changedFileBesideItIsFine() {
    assertThat(rule.breach(differing(files(A, MEETING), files(NEW, MEETING)))).isEmpty();
  }
}
