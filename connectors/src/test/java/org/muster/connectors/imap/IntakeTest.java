package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.muster.connectors.fixture.ScriptedImap;

class IntakeTest {

  private static final long SECOND = 1_000_000_000;

  private final Patience patience = new Patience(Duration.ofSeconds(1), 1 << 20);
  private final Virtual time = new Virtual();

  @Test
  void octetsComeAtTheRate() throws IOException {
    byte[] sent = new byte[1_000_000];

    assertThat(stream(10_000, sent).readAllBytes()).isEqualTo(sent);

    assertThat(time.now).isBetween(99 * SECOND, 101 * SECOND);
    assertThat(time.longest).isLessThanOrEqualTo(SECOND / 8);
  }

  @Test
  void idleTimeIsNotCaughtUpWith() throws IOException {
    InputStream in = stream(10_000, new byte[20_000]);
    in.readNBytes(10_000);
    time.now += 100 * SECOND;
    long before = time.now;

    in.readNBytes(10_000);

    assertThat(time.now - before).isGreaterThan(SECOND * 3 / 4);
  }

  @Test
  void withoutARateNothingIsHeldBack() throws IOException {
    stream(ImapLimits.UNBOUNDED, new byte[100_000]).readAllBytes();

    assertThat(time.now).isZero();
  }

  @Test
  void pausesAreNotTheServersSilence() {
    Patience none = new Patience(Duration.ZERO, 1);
    none.excuse(SECOND * 3_600);

    assertThatCode(none::check).doesNotThrowAnyException();
  }

  @Test
  void onlyWaitingForTheServerCountsAsWaiting() throws IOException {
    Intake intake = new Intake(1_000, time);
    InputStream slow =
        new InputStream() {
          @Override
          public int read() {
            time.now += SECOND;
            return 'x';
          }

          @Override
          public int read(byte[] into, int offset, int count) {
            time.now += SECOND;
            return Math.min(count, 100);
          }
        };

    intake.of(slow, patience).readNBytes(300);

    assertThat(intake.waited()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  @Timeout(60)
  void closingEndsAPause() {
    Pauses.UntilClosed pauses = new Pauses.UntilClosed();
    new Thread(pauses::close).start();

    assertThatCode(() -> pauses.pause(Long.MAX_VALUE)).doesNotThrowAnyException();
  }

  @Test
  void boundedServerGivesAllThereIs() throws IOException {
    try (ScriptedImap server = ScriptedImap.holding(20)) {
      Scripted.Read unbounded = Scripted.read(server);

      assertThat(Scripted.readAt(server, 50_000)).isEqualTo(unbounded);
    }
  }

  private InputStream stream(long perSecond, byte[] sent) {
    return new Intake(perSecond, time).of(new ByteArrayInputStream(sent), patience);
  }

  /** Time that passes in pauses only. */
  private static final class Virtual implements Pauses {

    private long now;
    private long longest;

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public void pause(long nanos) {
      longest = Math.max(longest, nanos);
      now += nanos;
    }
  }
}
