package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;

class RecentTest {

  private static final byte[] OCTETS =
      "Message-ID: <1@muster.example>\r\nSubject: s\r\n\r\ntext\r\n"
          .getBytes(StandardCharsets.US_ASCII);
  private static final Digest RAW = new Digest(1, 2);

  private final Recent recent = Recent.items();

  @Test
  void sharedItemDiffersOnlyInWhereItIsStored() {
    ItemDigest first = digester(recent).content(stored("7/1"), OCTETS, 0, OCTETS.length);
    ItemDigest second = digester(recent).content(stored("9/3"), OCTETS, 0, OCTETS.length);

    assertThat(second.packed()).isSameAs(first.packed());
    assertThat(second)
        .isEqualTo(digester(Recent.none()).content(stored("9/3"), OCTETS, 0, OCTETS.length));
  }

  @Test
  void equalOctetsAreDigestedOnce() {
    AtomicInteger digested = new AtomicInteger();
    ItemDigest item = item();
    for (int i = 0; i < 3; i++) {
      recent
          .of(
              RAW,
              () -> {
                digested.incrementAndGet();
                return item;
              })
          .join();
    }
    assertThat(digested).hasValue(1);
  }

  @Test
  void threadThatIsDigestingCompletesTheItemOfAnother() {
    ItemDigest item = item();
    AtomicReference<CompletableFuture<ItemDigest>> other = new AtomicReference<>();
    recent
        .of(
            RAW,
            () -> {
              other.set(recent.of(RAW, RecentTest::item));
              assertThat(other.get()).isNotDone();
              return item;
            })
        .join();
    assertThat(other.get()).isCompletedWithValue(item);
  }

  @Test
  void failureIsThatOfAllWhoWait() {
    AtomicReference<CompletableFuture<ItemDigest>> other = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                recent.of(
                    RAW,
                    () -> {
                      other.set(recent.of(RAW, RecentTest::item));
                      throw new IllegalStateException("out of luck");
                    }))
        .hasMessage("out of luck");
    assertThat(other.get()).isCompletedExceptionally();
  }

  @Test
  void eldestAreForgotten() {
    AtomicInteger digested = new AtomicInteger();
    ItemDigest item = item();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10_000; i++) {
        recent
            .of(
                new Digest(0, i),
                () -> {
                  digested.incrementAndGet();
                  return item;
                })
            .join();
      }
    }
    assertThat(digested).hasValue(20_000);
  }

  private static ItemDigest item() {
    return digester(Recent.none()).content(stored("1/1"), OCTETS, 0, OCTETS.length);
  }

  private static Digester digester(Recent recent) {
    return new Digester(Keyring.of(new byte[32]), recent);
  }

  private static Stored stored(String locator) {
    return new Stored(locator, 5L, Set.of(Flag.SEEN));
  }
}
