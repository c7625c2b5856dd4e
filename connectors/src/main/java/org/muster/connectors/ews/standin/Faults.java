package org.muster.connectors.ews.standin;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The faults a test has planned; without any, the server does as it should. */
public final class Faults {

  private static final String ANY = "";

  private final Map<String, Queue<Fault>> next = new HashMap<>();
  private final Map<String, Fault> always = new HashMap<>();
  private final Map<Integer, Fault> nth = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();

  Faults() {}

  /** For the next request, whatever it asks; each further call for the one after that. */
  public Faults next(Fault fault) {
    return next(ANY, fault);
  }

  /** For the next request of an operation; each further call for the one after that. */
  public synchronized Faults next(String operation, Fault fault) {
    next.computeIfAbsent(operation, o -> new ArrayDeque<>()).add(fault);
    return this;
  }

  /** For the nth request since the start that got past authentication, from 1. */
  public synchronized Faults nth(int request, Fault fault) {
    nth.put(request, fault);
    return this;
  }

  /** For every request of an operation for which nothing else is planned. */
  public synchronized Faults always(String operation, Fault fault) {
    always.put(operation, fault);
    return this;
  }

  /** For an item, whenever GetItem asks for it. */
  public synchronized Faults item(String id, String code) {
    items.put(id, code);
    return this;
  }

  /** From now on the server does as it should. */
  public synchronized void clear() {
    next.clear();
    always.clear();
    nth.clear();
    items.clear();
  }

  synchronized Optional<Fault> take(int request, String operation) {
    return Optional.ofNullable(nth.remove(request))
        .or(() -> polled(operation))
        .or(() -> polled(ANY))
        .or(() -> Optional.ofNullable(always.get(operation)));
  }

  private Optional<Fault> polled(String operation) {
    return Optional.ofNullable(next.get(operation)).map(Queue::poll);
  }

  synchronized Optional<String> ofItem(String id) {
    return Optional.ofNullable(items.get(id));
  }
}
