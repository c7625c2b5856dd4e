package org.muster.jobs.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.jobs.run.MailServer;
import org.muster.rules.mail.Side;

/**
 * Says which mailbox may be read next: pair by pair in the order of the mailbox list, the sides of
 * a pair together, and never more of a server than its connections.
 */
final class Rota {

  private final Population population;
  private final BothSides<MailServer> servers;
  private final BothSides<SideTrust> trust;
  private final Deque<MailboxSplit> waiting;
  private final Map<String, Side> reading = new HashMap<>();
  private int begun;

  Rota(Population population, BothSides<MailServer> servers, RotaState from) {
    this.population = population;
    this.servers = servers;
    this.waiting = new ArrayDeque<>(from.waiting());
    this.begun = from.begun();
    this.trust =
        new BothSides<>(
            new SideTrust(servers.source().login(), from.source()),
            new SideTrust(servers.target().login(), from.target()));
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
        && (!isOneServer() || sharedFree() >= Math.min(2, shared()));
  }

  private int free(Side side) {
    int used = (int) reading.values().stream().filter(each -> each == side).count();
    int own = trust.of(side).allowed(servers.of(side).connections()) - used;
    return isOneServer() ? Math.min(own, sharedFree()) : own;
  }

  private int sharedFree() {
    return shared() - reading.size();
  }

  /** Connections of the one server that both sides are on. */
  private int shared() {
    return Math.min(servers.source().connections(), servers.target().connections());
  }

  private boolean isOneServer() {
    return servers.source().name().equals(servers.target().name());
  }
}
