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
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.Scheme;

class EncryptionKeptTest {

  private final EncryptionKept rule = new EncryptionKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.before(SampleFact.enveloped(Scheme.AES_CBC, 256))
                .because(Verdict.CHANGED, Cause.UNEXPLAINED)
                .get()));
  }

  @Test
  void weakenedEncryptionIsReported() {
    assertThat(
            rule.breach(
                SampleFact.before(SampleFact.enveloped())
                    .target(
                        SampleItem.perfect()
                            .protection(
                                ItemProtection.of(List.of(SampleFact.enveloped(Scheme.RC2, 40))))
                            .get())
                    .get()))
        .isPresent();
  }

  @Test
  void attachmentThatIsClearNowIsReported() {
    assertThat(rule.breach(SampleFact.before(SampleFact.zip(Scheme.ZIP_AES, 256)).get()))
        .isPresent();
  }

  @Test
  void oneOfTwoAlikeThatIsClearNowIsReported() {
    ProtectionFact zip = SampleFact.zip(Scheme.ZIP_AES, 256);
    assertThat(
            rule.breach(
                SampleFact.before(zip, zip)
                    .target(SampleItem.perfect().protection(ItemProtection.of(List.of(zip))).get())
                    .get()))
        .isPresent();
  }

  @Test
  void attachmentThatIsGoneIsFine() {
    assertThat(
            rule.breach(
                SampleFact.before(SampleFact.zip(Scheme.ZIP_AES, 256))
                    .target(
                        SampleItem.perfect()
                            .protection(ItemProtection.NONE)
                            .attachments(SampleItem.attachments())
                            .get())
                    .get()))
        .isEmpty();
  }

  @Test
  void sideThatNobodyLookedAtIsFine() {
    assertThat(
            rule.breach(
                SampleFact.before(SampleFact.enveloped())
                    .target(SampleItem.perfect().protection(ItemProtection.NOT_INSPECTED).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void encryptedMessageIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped()).get())).isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}
