package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.MailServer.Login;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

class RotaTest {

  private static final Ending DENIED = Ending.of(Unavailability.DENIED);
  private static final Ending REFUSED = new Ending(Unavailability.SIDE_STOPPED, true);

  private long now;
  private MailServer source = server("source", 3, Login.OWN);
  private MailServer target = server("target", 3, Login.OWN);

  @Test
  void noServerHasMoreThanItsConnections() {
    source = server("source", 2, Login.OWN);

    assertThat(ids(all(rota(5))))
        .containsExactlyInAnyOrder("0/TARGET/0", "0/SOURCE/0", "1/TARGET/0", "1/SOURCE/0");
  }

  @Test
  void nextPairBeginsWhenBothSidesAreFree() {
    source = server("source", 1, Login.OWN);
    target = server("target", 1, Login.OWN);
    Rota rota = rota(2);
    all(rota);

    rota.ended("0/SOURCE/0", Ending.COMPLETE);
    assertThat(all(rota)).isEmpty();

    rota.ended("0/TARGET/0", Ending.COMPLETE);
    assertThat(ids(all(rota))).containsExactlyInAnyOrder("1/TARGET/0", "1/SOURCE/0");
  }

  @Test
  void sidesOfOneServerShareItsConnections() {
    source = server("same", 3, Login.OWN);
    target = server("same", 3, Login.OWN);

    assertThat(all(rota(5))).hasSize(2);
  }

  @Test
  void oneConnectionForBothSidesIsEnough() {
    source = server("same", 1, Login.OWN);
    target = server("same", 1, Login.OWN);
    Rota rota = rota(1);

    assertThat(ids(all(rota))).containsExactly("0/TARGET/0");
    rota.ended("0/TARGET/0", Ending.COMPLETE);
    assertThat(ids(all(rota))).containsExactly("0/SOURCE/0");
  }

  @Test
  void serviceIdentityIsTriedOnceUntilItIsAccepted() {
    source = server("source", 3, Login.SERVICE);
    Rota rota = rota(5);

    assertThat(sources(all(rota))).hasSize(1);
    rota.accepted(Side.SOURCE);
    assertThat(sources(all(rota))).hasSize(2);
  }

  @Test
  void sidesOfOneServerAreTriedTogether() {
    source = server("same", 4, Login.SERVICE);
    target = server("same", 4, Login.SERVICE);

    assertThat(ids(all(rota(5)))).containsExactlyInAnyOrder("0/TARGET/0", "0/SOURCE/0");
  }

  @Test
  void refusedServiceIdentityStopsItsSideOnly() {
    source = server("source", 3, Login.SERVICE);
    Rota rota = rota(5);
    all(rota);

    rota.ended("0/SOURCE/0", REFUSED);

    List<MailboxSplit> next = all(rota);
    assertThat(sources(next))
        .isNotEmpty()
        .allMatch(split -> split.order() == MailboxSplit.Order.ANSWER_STOPPED);
    assertThat(next)
        .filteredOn(split -> split.side() == Side.TARGET)
        .isNotEmpty()
        .allMatch(split -> split.order() == MailboxSplit.Order.READ);
  }

  @Test
  void refusalsInARowStopASideOfMailboxLogins() {
    Rota rota = rota(20);
    for (int pair = 0; pair < SideTrust.MOST_REFUSALS; pair++) {
      all(rota);
      rota.ended(pair + "/SOURCE/0", DENIED);
      rota.ended(pair + "/TARGET/0", Ending.COMPLETE);
    }

    assertThat(sources(all(rota)))
        .isNotEmpty()
        .allMatch(split -> split.order() == MailboxSplit.Order.ANSWER_STOPPED);
  }

  @Test
  void anAcceptedLoginEndsTheRow() {
    Rota rota = rota(20);
    for (int pair = 0; pair < 2 * SideTrust.MOST_REFUSALS; pair++) {
      all(rota);
      rota.ended(pair + "/SOURCE/0", DENIED);
      rota.ended(pair + "/TARGET/0", Ending.COMPLETE);
      rota.accepted(Side.SOURCE);
    }

    assertThat(sources(all(rota)))
        .isNotEmpty()
        .allMatch(split -> split.order() == MailboxSplit.Order.READ);
  }

  @Test
  void whatAReaderLostIsReadFirst() {
    Rota rota = rota(9);
    List<MailboxSplit> given = all(rota);

    given.forEach(split -> rota.lost(split.splitId()));
    rota.returned(given);

    assertThat(ids(all(rota))).containsExactlyInAnyOrderElementsOf(ids(given));
  }

  @Test
  void restoredRotaHandsOutWhatNobodyHas() {
    Rota rota = rota(9);
    List<MailboxSplit> given = all(rota);

    Rota restored =
        new Rota(
            Populations.bothSides(pairs(9)),
            new BothSides<>(source, target),
            rota.state(),
            () -> now);

    assertThat(ids(all(restored))).doesNotContainAnyElementsOf(ids(given));
    assertThat(rota.state().waiting()).isEmpty();
  }

  @Test
  void wholePopulationIsHandedOutOnce() {
    Rota rota = rota(50);
    List<String> given = new ArrayList<>();
    for (List<MailboxSplit> next = all(rota); !next.isEmpty(); next = all(rota)) {
      next.forEach(split -> rota.ended(split.splitId(), Ending.COMPLETE));
      given.addAll(ids(next));
    }

    assertThat(given).hasSize(100).doesNotHaveDuplicates();
    assertThat(rota.isDone()).isTrue();
  }

  @Test
  void sidesOnOneHostShareItsConnectionsWhateverTheirPorts() {
    source = server("Mail.Example.:143", 3, Login.OWN);
    target = server("mail.example:993", 4, Login.OWN);

    assertThat(all(rota(5))).hasSize(2);
  }

  @Test
  void recoveredMailboxesCountAsOpen() {
    source = server("same:143", 4, Login.OWN);
    target = server("same:993", 4, Login.OWN);
    Rota rota = rota(9);
    List<MailboxSplit> given = all(rota);

    Rota restored =
        new Rota(
            Populations.bothSides(pairs(9)),
            new BothSides<>(source, target),
            rota.state(),
            () -> now);
    restored.returned(given);

    assertThat(ids(all(restored))).containsExactlyInAnyOrderElementsOf(ids(given));
  }

  @Test
  void hinderedServerIsGivenNoMoreUntilHalfAreLeft() {
    source = server("source", 4, Login.OWN);
    target = server("target", 9, Login.OWN);
    Rota rota = rota(9);
    assertThat(sources(all(rota))).hasSize(4);

    rota.hindered(Side.SOURCE);

    end(rota, 0);
    end(rota, 1);
    assertThat(sources(all(rota))).isEmpty();
    end(rota, 2);
    assertThat(sources(all(rota))).hasSize(1);
  }

  @Test
  void hinderedServerIsGivenOneMoreAMinuteUpToItsConnections() {
    source = server("source", 4, Login.OWN);
    target = server("target", 9, Login.OWN);
    Rota rota = rota(20);
    all(rota);
    rota.hindered(Side.SOURCE);

    now += ConnectionBudget.GROWTH.toNanos();
    end(rota, 0);
    assertThat(sources(all(rota))).isEmpty();
    now += ConnectionBudget.GROWTH.toNanos();
    assertThat(sources(all(rota))).hasSize(1);
    now += 10 * ConnectionBudget.GROWTH.toNanos();
    assertThat(sources(all(rota))).isEmpty();
  }

  @Test
  void serverThatSlowsDownIsGivenHalfAndAllAgainWhenItRecovers() {
    source = server("source", 4, Login.OWN);
    target = server("target", 9, Login.OWN);
    Rota rota = rota(20);
    all(rota);

    answers(rota, 10, 5);
    answers(rota, 25, ConnectionBudget.IN_A_ROW);
    end(rota, 0);
    end(rota, 1);
    assertThat(sources(all(rota))).isEmpty();

    now += 3 * ConnectionBudget.GROWTH.toNanos();
    answers(rota, 10, 5);
    assertThat(sources(all(rota))).hasSize(2);
  }

  private static void answers(Rota rota, long millis, int medians) {
    for (int i = 0; i < medians * ConnectionBudget.SAMPLES; i++) {
      rota.answered(Side.SOURCE, millis * 1_000_000);
    }
  }

  private static void end(Rota rota, int pair) {
    rota.ended(pair + "/SOURCE/0", Ending.COMPLETE);
    rota.ended(pair + "/TARGET/0", Ending.COMPLETE);
  }

  private Rota rota(int pairs) {
    return new Rota(
        Populations.bothSides(pairs(pairs)),
        new BothSides<>(source, target),
        RotaState.START,
        () -> now);
  }

  private static List<MailboxPair> pairs(int number) {
    return IntStream.range(0, number)
        .mapToObj(n -> SourceFixture.pair(n, "a" + n, "a" + n))
        .toList();
  }

  private static MailServer server(String name, int connections, Login login) {
    return new MailServer(name, new MaildirStore("/nowhere"), connections, login);
  }

  private static List<MailboxSplit> all(Rota rota) {
    List<MailboxSplit> all = new ArrayList<>();
    for (Optional<MailboxSplit> next = rota.next(); next.isPresent(); next = rota.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static List<MailboxSplit> sources(List<MailboxSplit> splits) {
    return splits.stream().filter(split -> split.side() == Side.SOURCE).toList();
  }

  private static List<String> ids(List<MailboxSplit> splits) {
    return splits.stream().map(MailboxSplit::splitId).toList();
  }
}
