package org.muster.jobs.bench;

/**
 * What a raw reading got.
 *
 * @param digests the first octets of all SHA-256 digests, summed, so that none can be left out
 */
record Fetched(int messages, long octets, long digests) {

  static final Fetched NOTHING = new Fetched(0, 0, 0);

  Fetched and(Fetched other) {
    return new Fetched(messages + other.messages, octets + other.octets, digests + other.digests);
  }
}
