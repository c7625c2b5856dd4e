package org.muster.connectors.protection.octets;

/** Walks step by step through octets, however they are cut. */
public final class Steps {

  private Step step;

  public Steps(Step first) {
    step = first;
  }

  public void put(byte[] octets, int from, int to) {
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
  public boolean isThrough() {
    return step == Step.REST;
  }

  public void stop() {
    step = Step.REST;
  }
}
