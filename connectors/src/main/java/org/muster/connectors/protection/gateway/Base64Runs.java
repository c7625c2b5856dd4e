package org.muster.connectors.protection.gateway;

import org.muster.connectors.octets.OctetSink;

/**
 * Counts octets of base64 that stand together, as the ciphertext of a page does; a picture in a
 * {@code data:} address, which follows a comma, is none.
 */
final class Base64Runs implements OctetSink {

  /** No word is so long. */
  private static final int SHORTEST = 40;

  private static final boolean[] BASE64 = new boolean[256];

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
        .chars()
        .forEach(character -> BASE64[character] = true);
  }

  private int run;
  private boolean isPicture;
  private byte before;
  private long counted;

  @Override
  public void put(byte[] octets, int from, int to) {
    for (int at = from; at < to; at++) {
      one(octets[at]);
    }
  }

  private void one(byte octet) {
    if (BASE64[octet & 0xFF]) {
      isPicture = run == 0 ? before == ',' : isPicture;
      run++;
    } else {
      endRun();
    }
    before = octet;
  }

  private void endRun() {
    if (run >= SHORTEST && !isPicture) {
      counted += run;
    }
    run = 0;
  }

  @Override
  public void end() {
    endRun();
  }

  long counted() {
    return counted;
  }
}
