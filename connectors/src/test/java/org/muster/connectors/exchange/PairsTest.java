package org.muster.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Verdict;
import org.muster.rules.settle.Profile;

/** What an Exchange-like server makes of mail is tolerated, and what it loses is found. */
class PairsTest {

  private static final Set<Verdict> HEALTHY = Set.of(Verdict.EQUAL, Verdict.EQUIVALENT);

  /** Only the parts of this one were mixed up: its ciphertext can still be read. */
  private static final Set<String> DEGRADED = Set.of("31-pgp-mime-encrypted");

  private static final Map<String, Altered> ALTERED = Altered.all();

  static Stream<Pair> healthy() {
    return Pairs.all().stream()
        .filter(pair -> !ALTERED.containsKey(pair.name()) && !DEGRADED.contains(pair.name()));
  }

  static Stream<Pair> altered() {
    return Pairs.all().stream().filter(pair -> ALTERED.containsKey(pair.name()));
  }

  @Test
  void everyPairHasBothSides() {
    List<Pair> pairs = Pairs.all();
    assertThat(pairs)
        .hasSize(37 + 231)
        .doesNotHaveDuplicates()
        .allSatisfy(pair -> assertThat(pair.served()).isNotEmpty());
    assertThat(pairs).extracting(Pair::name).containsAll(ALTERED.keySet()).containsAll(DEGRADED);
  }

  @ParameterizedTest
  @MethodSource("healthy")
  void healthyMailRaisesNoAlarm(Pair pair) {
    Outcome outcome = Judging.of(pair);
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.verdict()).isIn(HEALTHY);
    assertThat(Judging.of(pair.lf()).verdict()).isIn(HEALTHY);
  }

  @ParameterizedTest
  @MethodSource("healthyOrDegraded")
  void healthyMailIsAsProtectedAsBefore(Pair pair) {
    Profile exchange = Profile.EXCHANGE_2007_MIME;
    Set<String> before = Judged.of(exchange, pair.original(), pair.original()).rules();
    assertThat(Judged.of(exchange, pair.original(), pair.served()).rules())
        .filteredOn(rule -> !before.contains(rule))
        .noneMatch(rule -> rule.startsWith("ENC-") || rule.equals("FID-009"));
  }

  static Stream<Pair> healthyOrDegraded() {
    return Stream.concat(healthy(), DEGRADED.stream().map(Pairs::named));
  }

  @ParameterizedTest
  @MethodSource("altered")
  void whatTheServerLostIsFound(Pair pair) {
    Altered altered = ALTERED.get(pair.name());
    assertThat(Judging.of(pair).verdict()).as(altered.loss()).isEqualTo(altered.verdict());
    assertThat(Judging.of(pair.lf()).verdict()).as(altered.loss()).isEqualTo(altered.verdict());
  }

  @Test
  void mixedUpCiphertextIsDegraded() {
    assertThat(DEGRADED)
        .allSatisfy(
            name ->
                assertThat(Judging.of(Pairs.named(name)).verdict()).isEqualTo(Verdict.DEGRADED));
  }
}
