package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.End;
import org.muster.rules.wave.MailboxPair.Expectation;

class WaveTallyTest {

  private static final Interruptions ONCE = new Interruptions(1, 2, 3);

  @Test
  void interruptionsOfAllMembersOfASideAreSummed() {
    WaveTally tally = tally(new SampleReading().merge(2).both("INBOX", SampleReading.items(0, 3)));

    assertThat(tally.onSource()).isEqualTo(new Interruptions(2, 4, 6));
    assertThat(tally.onTarget()).isEqualTo(Interruptions.NONE);
    assertThat(tally.plus(tally).onSource()).isEqualTo(new Interruptions(4, 8, 12));
  }

  @Test
  void interruptionsReachTheirEnd() {
    WaveTally tally = tally(new SampleReading().both("INBOX", SampleReading.items(0, 3)));

    assertThat(tally.facts(false, null, End.FILES, End.FILES))
        .satisfies(facts -> assertThat(facts.source().interruptions()).isEqualTo(ONCE))
        .satisfies(facts -> assertThat(facts.target()).isEqualTo(End.FILES));
  }

  @Test
  void pairThatWasNotToMigrateCountsForNothingElse() {
    WaveTally tally =
        tally(
            new SampleReading()
                .expected(Expectation.LEAVER)
                .source("INBOX", SampleReading.items(0, 3)));

    assertThat(tally).isEqualTo(new WaveTally(0, 0, 0, 0, ONCE, Interruptions.NONE));
  }

  private static WaveTally tally(SampleReading reading) {
    List<MailboxEvent> events = reading.events().stream().map(WaveTallyTest::interrupted).toList();
    return reading.settle(events).tally();
  }

  private static MailboxEvent interrupted(MailboxEvent event) {
    return event instanceof MailboxRead read && read.side() == Side.SOURCE
        ? new MailboxRead(read.pair(), read.side(), read.member(), read.unavailable(), ONCE)
        : event;
  }
}
