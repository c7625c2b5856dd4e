package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** Holds the example row of a rule's page to what the rule really says. */
public final class PageExample {

  private PageExample() {}

  public static void assertShows(Rule rule, Optional<Breach> breach) {
    assertThat(breach).isPresent();
    assertThat(Catalogue.page(rule.descriptor().id()).orElseThrow())
        .contains("| count | %d |".formatted(breach.get().count()))
        .contains("| detail | %s |".formatted(breach.get().detail()));
  }
}
