package org.muster.connectors.imap;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the list that was asked for by one command, and what came of it so far. */
final class Window {

  private final int from;
  private final int to;
  private final String tag;
  private int next;
  private boolean ended;

  /** By index from {@code from}; made only when something comes out of order. */
  private @Nullable Outcome @Nullable [] held;

  Window(int from, int to, String tag) {
    this.from = from;
    this.to = to;
    this.tag = tag;
    this.next = from;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The first message that no outcome was handed on of. */
  int next() {
    return next;
  }

  String tag() {
    return tag;
  }

  void end() {
    ended = true;
  }

  /** Whether the server has ended its answer. */
  boolean isEnded() {
    return ended;
  }

  /** Whether an outcome of this message came already. */
  boolean has(int index) {
    return index < next || (held != null && held[index - from] != null);
  }

  /** Keeps an outcome until those before it are there. */
  void hold(int index, Outcome outcome) {
    if (held == null) {
      held = new Outcome[to - from];
    }
    held[index - from] = outcome;
  }

  /** Takes an outcome; hands on all that are now in order. */
  void take(int index, Outcome outcome, Deque<Outcome> ready) {
    if (index == next) {
      ready.add(outcome);
      next++;
    } else {
      hold(index, outcome);
    }
    release(ready);
  }

  /** Hands on what is held and in order. */
  void release(Deque<Outcome> ready) {
    while (held != null && next < to) {
      Outcome outcome = held[next - from];
      if (outcome == null) {
        return;
      }
      held[next - from] = null;
      ready.add(outcome);
      next++;
    }
  }

  List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int index = next; index < to; index++) {
      if (!has(index)) {
        missing.add(index);
      }
    }
    return missing;
  }
}
