package org.muster.connectors.protection;

/** Walks step by step through octets, however they are cut. */
final class Steps {

  private Step step;

  Steps(Step first) {
    step = first;
  }

  void put(byte[] octets, int from, int to) {
    int at = from;
    while (true) {
      at = step.take(octets, at, to);
      Step next = step.next();
      if (next == step && at == to) {
        return;
      }
      step = next;
    }
  }

  /** Whether nothing more was awaited. */
  boolean isThrough() {
    return step == Step.REST;
  }

  void stop() {
    step = Step.REST;
  }
}
