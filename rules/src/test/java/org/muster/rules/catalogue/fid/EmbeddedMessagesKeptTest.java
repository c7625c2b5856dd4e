package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.fid.AttachmentSamples.A;
import static org.muster.rules.catalogue.fid.AttachmentSamples.MESSAGE;
import static org.muster.rules.catalogue.fid.AttachmentSamples.NEW;
import static org.muster.rules.catalogue.fid.AttachmentSamples.OTHER_MESSAGE;
import static org.muster.rules.catalogue.fid.AttachmentSamples.differing;
import static org.muster.rules.catalogue.fid.AttachmentSamples.files;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;

class EmbeddedMessagesKeptTest {

  private final EmbeddedMessagesKept rule = new EmbeddedMessagesKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(differing(files(MESSAGE), files(OTHER_MESSAGE))));
  }

  @Test
  void lostEmbeddedMessageIsReported() {
    assertThat(rule.breach(differing(files(A, MESSAGE), files(A)))).isPresent();
  }

  @Test
  void sameEmbeddedMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void changedFileBesideItIsFine() {
    assertThat(rule.breach(differing(files(A, MESSAGE), files(NEW, MESSAGE)))).isEmpty();
  }
}
