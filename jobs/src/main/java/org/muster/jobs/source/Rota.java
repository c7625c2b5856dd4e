package org.muster.jobs.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.muster.jobs.run.MailServer;
import org.muster.rules.mail.Side;

/**
 * Says which mailbox may be read next: pair by pair in the order of the mailbox list, the sides of
 * a pair together, and never more of a server than its {@link ConnectionBudget}.
 */
final class Rota {

  private final Population population;
  private final BothSides<MailServer> servers;
  private final BothSides<SideTrust> trust;
  private final BothSides<ConnectionBudget> budgets;
  private final Deque<MailboxSplit> waiting;
  private final Map<String, Side> reading = new HashMap<>();
  private int begun;

  /**
   * Goes on from a state.
   *
   * @param nanos time; only differences tell anything
   */
  Rota(Population population, BothSides<MailServer> servers, RotaState from, LongSupplier nanos) {
    this.population = population;
    this.servers = servers;
    this.waiting = new ArrayDeque<>(from.waiting());
    this.begun = from.begun();
    this.trust =
        new BothSides<>(
            new SideTrust(servers.source().login(), from.source()),
            new SideTrust(servers.target().login(), from.target()));
    this.budgets = budgets(servers, nanos);
  }

  /** One for both sides where they are of one server. */
  private static BothSides<ConnectionBudget> budgets(
      BothSides<MailServer> servers, LongSupplier nanos) {
    int source = servers.source().connections();
    int target = servers.target().connections();
    if (servers.source().isOneWith(servers.target())) {
      ConnectionBudget shared = new ConnectionBudget(Math.min(source, target), nanos);
      return new BothSides<>(shared, shared);
    }
    return new BothSides<>(
        new ConnectionBudget(source, nanos), new ConnectionBudget(target, nanos));
  }

  /** Takes the next mailbox that may be read now. */
  Optional<MailboxSplit> next() {
    Optional<MailboxSplit> next = takeWaiting();
    if (next.isPresent() || !waiting.isEmpty() || !mayBegin()) {
      return next;
    }
    waiting.addAll(population.mailboxes(begun++));
    return takeWaiting();
  }

  /** Mailboxes that a reader has lost come first. */
  void returned(Collection<MailboxSplit> splits) {
    for (MailboxSplit split : splits) {
      reading.remove(split.splitId());
      waiting.removeIf(each -> each.splitId().equals(split.splitId()));
      waiting.addFirst(split);
    }
  }

  /** A reader is gone that read this; it is heard of again if it was not done with. */
  void lost(String split) {
    reading.remove(split);
  }

  void accepted(Side side) {
    trust.of(side).accepted();
  }

  void ended(String split, Ending ending) {
    Side side = reading.remove(split);
    if (side != null) {
      trust.of(side).ended(ending);
    }
  }

  void answered(Side side, long nanos) {
    budgets.of(side).answered(open(side), nanos);
  }

  void hindered(Side side) {
    budgets.of(side).hindered(open(side));
  }

  boolean isDone() {
    return begun == population.pairs().size() && waiting.isEmpty() && reading.isEmpty();
  }

  RotaState state() {
    return new RotaState(
        begun, List.copyOf(waiting), trust.source().state(), trust.target().state());
  }

  private Optional<MailboxSplit> takeWaiting() {
    for (Iterator<MailboxSplit> each = waiting.iterator(); each.hasNext(); ) {
      MailboxSplit split = each.next();
      if (free(split.side()) > 0) {
        each.remove();
        reading.put(split.splitId(), split.side());
        return Optional.of(trust.of(split.side()).isStopped() ? split.stopped() : split);
      }
    }
    return Optional.empty();
  }

  /** Whether both sides of one more pair can be read at once, or one by one where that is all. */
  private boolean mayBegin() {
    return begun < population.pairs().size()
        && free(Side.SOURCE) >= 1
        && free(Side.TARGET) >= 1
        && (!isOneServer() || spare(Side.SOURCE) >= Math.min(2, budgets.source().allowed()));
  }

  private int free(Side side) {
    int own = trust.of(side).allowed(servers.of(side).connections()) - read(side);
    return Math.min(own, spare(side));
  }

  /** What the side's server has left, whichever side it is used for. */
  private int spare(Side side) {
    return budgets.of(side).allowed() - open(side);
  }

  /** Mailboxes that the side's server has open. */
  private int open(Side side) {
    return isOneServer() ? reading.size() : read(side);
  }

  private int read(Side side) {
    return (int) reading.values().stream().filter(each -> each == side).count();
  }

  private boolean isOneServer() {
    return budgets.source().equals(budgets.target());
  }
}
