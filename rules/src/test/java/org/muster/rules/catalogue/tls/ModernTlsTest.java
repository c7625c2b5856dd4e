package org.muster.rules.catalogue.tls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.wave.Protection;

class ModernTlsTest {

  private final ModernTls rule = new ModernTls();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(Ends.of(Ends.ofVersion("TLSv1.0", "TLSv1.0"), Ends.PERFECT)));
  }

  @Test
  void versionThatWasOnlyAllowedIsReported() {
    assertThat(rule.breach(Ends.of(Ends.PERFECT, Ends.ofVersion("TLSv1.3", "TLSv1.1"))))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("the target was read over TLSv1.3, but was allowed TLSv1.1"));
  }

  @Test
  void bothEndsAreNamedInOneFinding() {
    Protection old = Ends.ofVersion("TLSv1.1", "TLSv1.0");

    assertThat(rule.breach(Ends.of(old, old)))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "the source was read over TLSv1.1; the target was read over TLSv1.1"));
  }

  @Test
  void modernTlsAndFilesAreFine() {
    assertThat(rule.breach(Ends.of(Ends.PERFECT, Protection.FILES))).isEmpty();
    assertThat(rule.breach(Ends.of(Ends.ofVersion("TLSv1.2", "TLSv1.2"), Protection.CLEAR)))
        .isEmpty();
  }
}
