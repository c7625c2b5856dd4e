package org.muster.connectors.protection.gateway;

import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.octets.Radix64;

/**
 * Counts octets of base64 that stand together, as the ciphertext of a page does; a picture in a
 * {@code data:} address, which follows a comma, is none.
 */
final class Base64Runs implements OctetSink {

  /** No word is so long. */
  private static final int SHORTEST = 40;

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
    if (Radix64.isDigit(octet) || octet == '=') {
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
