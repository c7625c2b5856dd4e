package org.muster.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PairsTest {

  @Test
  void everyPairHasBothSides() {
    assertThat(Pairs.all())
        .hasSize(37 + 231)
        .doesNotHaveDuplicates()
        .allSatisfy(pair -> assertThat(pair.served()).isNotEmpty());
  }
}
