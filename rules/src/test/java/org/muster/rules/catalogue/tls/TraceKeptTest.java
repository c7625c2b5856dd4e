package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

class TraceKeptTest {

  private static final ProtectionFact TRACE =
      SampleFact.trace(Mechanism.TRACE, ProtectionState.UNKNOWN);
  private static final ProtectionFact APART =
      SampleFact.trace(Mechanism.TRACE_APART, ProtectionState.UNKNOWN);

  private final TraceKept rule = new TraceKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleFact.before(TRACE).target(item(List.of(APART))).get()));
  }

  @Test
  void traceThatIsGoneIsReported() {
    assertThat(rule.breach(SampleFact.before(TRACE).get()))
        .hasValueSatisfying(b -> assertThat(b.detail()).isEqualTo("trace headers are gone"));
  }

  @Test
  void traceInTheMessageIsFine() {
    assertThat(rule.breach(SampleFact.before(TRACE).target(item(List.of(TRACE, APART))).get()))
        .isEmpty();
  }

  @Test
  void messageThatNeverHadAnyIsFine() {
    assertThat(rule.breach(SampleFact.before(SampleFact.label("a")).get())).isEmpty();
  }

  @Test
  void targetAtWhichNobodyLookedIsFine() {
    assertThat(
            rule.breach(
                SampleFact.before(TRACE)
                    .target(SampleItem.perfect().protection(ItemProtection.NOT_INSPECTED).get())
                    .get()))
        .isEmpty();
  }

  private static ItemDigest item(List<ProtectionFact> facts) {
    return SampleItem.perfect().protection(ItemProtection.of(facts)).get();
  }
}
