package org.muster.rules.catalogue.tls;

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
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class HopsProtectedTest {

  private static final ProtectionFact CLEAR =
      SampleFact.trace(Mechanism.TRACE, ProtectionState.CLEAR);
  private static final ProtectionFact NOT_SHOWN =
      SampleFact.trace(Mechanism.TRACE, ProtectionState.UNKNOWN);

  private final HopsProtected rule = new HopsProtected();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.onBothSides(tls(Scheme.TLS_1_0), CLEAR, tls(Scheme.TLS), tls(Scheme.TLS_1_0))
                .get()));
  }

  @Test
  void weakCipherAndSslAreReported() {
    assertThat(rule.breach(SampleFact.before(tls(Scheme.TLS_WEAK_CIPHER)).get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).endsWith("1 under TLS with a weak cipher"));
    assertThat(rule.breach(SampleFact.before(tls(Scheme.SSL)).get())).isPresent();
  }

  @Test
  void wayOfAnItemThatOnlyTheTargetHasIsReported() {
    ProtectionFact apart = SampleFact.trace(Mechanism.TRACE_APART, ProtectionState.CLEAR);
    ItemProtection protection = ItemProtection.of(List.of(apart));
    assertThat(
            rule.breach(
                SampleMatch.extra(Verdict.EXTRA, Cause.UNEXPLAINED)
                    .target(SampleItem.perfect().protection(protection).get())
                    .get()))
        .isPresent();
  }

  @Test
  void modernTlsIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(tls(Scheme.TLS), tls(Scheme.TLS_UNSTATED), NOT_SHOWN).get()))
        .isEmpty();
  }

  @Test
  void clearContentIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(
                        SampleFact.message(Mechanism.CMS_COMPRESSED, ProtectionState.CLEAR))
                    .get()))
        .isEmpty();
  }

  private static ProtectionFact tls(Scheme scheme) {
    return SampleFact.trace(Mechanism.TRACE, ProtectionState.ENCRYPTED).under(scheme, 0);
  }
}
