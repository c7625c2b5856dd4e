package org.muster.jobs.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.flink.api.connector.source.SourceEvent;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.PositionLostException;
import org.muster.jobs.wire.Wire;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one mailbox step by step. Whatever goes wrong with it ends as a record: no mailbox fails a
 * task.
 */
final class MailboxReading {

  private static final Logger LOG = LoggerFactory.getLogger(MailboxReading.class);

  /** Items given up one after another: where more would be, the server is at fault. */
  private static final int MOST_PASSED_OVER = 3;

  private final MailboxSplit split;
  private final MailboxConnection connection;
  private final Pace pace;
  private ReadState state;
  private int failures;
  private int passedOver;
  private int waits;
  private Duration wait = Duration.ZERO;
  private final ResponseTime responses;

  MailboxReading(MailboxSplit split, MailboxConnection connection, Pace pace) {
    this.split = split;
    this.connection = connection;
    this.pace = pace;
    this.state = split.state();
    this.responses = new ResponseTime(pace.blockTime());
  }

  /**
   * The next step; empty if the mailbox was ended before, or the connection was closed, for which
   * it waits where the deadline is past: how far the mailbox was read stays as it is.
   */
  Optional<Step> next() throws InterruptedException {
    if (state.isEnded()) {
      return Optional.empty();
    }
    if (split.order() == MailboxSplit.Order.ANSWER_STOPPED) {
      return Optional.of(ended(Ending.of(Unavailability.SIDE_STOPPED)));
    }
    try {
      return retried();
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("Cannot read mailbox {}: fault of Muster at {}", split.splitId(), place(e));
      return Optional.of(ended(Ending.of(Unavailability.UNAVAILABLE)));
    }
  }

  private Optional<Step> retried() throws InterruptedException {
    while (!connection.isClosed()) {
      connection.pause(pauseMillis());
      if (pace.until().isPast()) {
        connection.disconnect();
        connection.awaitClose();
        return Optional.empty();
      }
      try {
        Step step = step();
        waits = 0;
        return Optional.of(step);
      } catch (PositionLostException e) {
        connection.endFolder();
        if (state.attempt() + 1 >= pace.attempts()) {
          return gaveUp(e);
        }
        state = state.begunAgain();
      } catch (MailboxUnavailableException e) {
        LOG.warn("Mailbox {} is {}: {}", split.splitId(), e.reason(), e.getMessage());
        if (e.isPassing() && waits < pace.waits()) {
          return Optional.of(later(e));
        }
        return Optional.of(ended(new Ending(e.reason(), e.isServiceRefused())));
      } catch (IOException e) {
        connection.disconnect();
        state = state.interrupted(Interruptions.RESET);
        if (++failures > pace.retries()) {
          return passedOver < MOST_PASSED_OVER ? passOver(e) : gaveUp(e);
        }
      }
    }
    return Optional.empty();
  }

  /** Leaves the server alone for a while: it refused nobody. */
  private Step later(MailboxUnavailableException e) {
    connection.disconnect();
    Duration usual = pace.waitAfter(waits++);
    wait = usual.compareTo(e.shouldWait()) > 0 ? usual : e.shouldWait();
    boolean isBusy = e.reason() == Unavailability.UNAVAILABLE;
    state = state.interrupted(Interruptions.BACKOFF);
    return new Step(List.of(), state, isBusy ? List.of(new Hindered(split.side())) : List.of());
  }

  /** Goes on without the item at which the connection breaks, if the server answers otherwise. */
  private Optional<Step> passOver(IOException broken) {
    Optional<Folder> folder = state.listing() == null ? Optional.empty() : state.current();
    if (folder.isEmpty() || connection.isClosed()) {
      return gaveUp(broken);
    }
    try {
      Block block = connection.passOver(folder.get(), state.position());
      LOG.warn("Gave up an item of mailbox {}: {}", split.splitId(), broken.getMessage());
      failures = 0;
      passedOver++;
      return Optional.of(sent(folder.get(), block));
    } catch (IOException e) {
      return gaveUp(e);
    }
  }

  private Optional<Step> gaveUp(IOException e) {
    LOG.warn("Cannot go on reading mailbox {}: {}", split.splitId(), e.getMessage());
    return connection.isClosed()
        ? Optional.empty()
        : Optional.of(ended(Ending.of(Unavailability.UNAVAILABLE)));
  }

  private Step step() throws IOException {
    if (state.listing() == null) {
      return opened();
    }
    Optional<Folder> folder = state.current();
    return folder.isPresent() && connection.readsItems()
        ? block(folder.get())
        : ended(Ending.COMPLETE);
  }

  private Step opened() throws IOException {
    MailboxListing all = connection.listing();
    MailboxListing found = split.side() == Side.SOURCE ? all.withoutRecoverable() : all;
    state = state.listed(found);
    return step(
        Wire.of(
            new MailboxOpened(
                split.pair().number(),
                split.side(),
                split.member(),
                found.folders(),
                found.skipped())));
  }

  private Step block(Folder folder) throws IOException {
    Duration before = connection.waited();
    Block block = connection.block(folder, state.position(), pace);
    Duration waited = connection.waited().minus(before);
    if (!waited.isNegative()) {
      responses.add(block.items(), waited);
    }
    failures = block.isBroken() ? 1 : 0;
    state = block.isBroken() ? state.interrupted(Interruptions.RESET) : state;
    passedOver = 0;
    return sent(folder, block);
  }

  private Step sent(Folder folder, Block block) {
    state = state.interrupted(connection.interruptions());
    List<Wire> wires = block.wires(split, folder, state.attempt());
    state = block.isLast() ? state.folderRead() : state.at(block.reached());
    return new Step(wires, state, told());
  }

  private List<SourceEvent> told() {
    OptionalLong taken = responses.taken();
    return taken.isPresent() ? List.of(new Answered(split.side(), taken.getAsLong())) : List.of();
  }

  private Step ended(Ending ending) {
    connection.disconnect();
    state = state.interrupted(connection.interruptions()).ended(ending);
    MailboxRead read =
        new MailboxRead(
            split.pair().number(),
            split.side(),
            split.member(),
            ending.unavailable(),
            state.interruptions());
    return step(Wire.of(read), Wire.of(split.pair()));
  }

  private Step step(Wire... wires) {
    return new Step(List.of(wires), state, List.of());
  }

  /** Half of it by chance, so that connections that broke together do not return together. */
  private long pauseMillis() {
    long retry = failures == 0 ? 0 : pace.pause().toMillis() << (failures - 1);
    long longest = Math.max(retry, wait.toMillis());
    wait = Duration.ZERO;
    return longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1);
  }

  /** Where it happened; its message might tell of content. */
  private static @Nullable StackTraceElement place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? null : trace[0];
  }
}
