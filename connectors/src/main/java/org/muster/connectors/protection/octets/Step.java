package org.muster.connectors.protection.octets;

/** One step of reading octets that pass once: what it takes, and what comes after it. */
public interface Step {

  /** Takes whatever comes, to the end. */
  Step REST =
      new Step() {
        @Override
        public int take(byte[] octets, int from, int to) {
          return to;
        }

        @Override
        public Step next() {
          return this;
        }
      };

  /** Takes octets, all of them unless it is done sooner; returns where it stopped. */
  int take(byte[] octets, int from, int to);

  /** The step that follows; itself as long as it wants more. */
  Step next();
}
