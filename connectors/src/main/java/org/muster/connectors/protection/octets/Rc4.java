package org.muster.connectors.protection.octets;

/** RC4 with keys of any length; only to try whether a file opens for everybody. */
public final class Rc4 {

  private Rc4() {}

  public static byte[] apply(byte[] key, byte[] octets) {
    int[] state = new int[256];
    for (int i = 0; i < 256; i++) {
      state[i] = i;
    }
    for (int i = 0, j = 0; i < 256; i++) {
      j = (j + state[i] + (key[i % key.length] & 0xFF)) & 0xFF;
      swap(state, i, j);
    }
    byte[] out = new byte[octets.length];
    for (int n = 0, i = 0, j = 0; n < octets.length; n++) {
      i = (i + 1) & 0xFF;
      j = (j + state[i]) & 0xFF;
      swap(state, i, j);
      out[n] = (byte) (octets[n] ^ state[(state[i] + state[j]) & 0xFF]);
    }
    return out;
  }

  private static void swap(int[] state, int i, int j) {
    int kept = state[i];
    state[i] = state[j];
    state[j] = kept;
  }
}
