package org.muster.connectors.ews.standin.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** RFC 1320; Java has none that may be called. */
final class Md4 {

  private static final int BLOCK = 64;
  private static final int[][] SHIFTS = {{3, 7, 11, 19}, {3, 5, 9, 13}, {3, 9, 11, 15}};
  private static final int[] CONSTANTS = {0, 0x5A82_7999, 0x6ED9_EBA1};
  private static final int[][] ORDER = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15},
    {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15}
  };

  private Md4() {}

  static byte[] of(byte[] octets) {
    int[] state = {0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476};
    ByteBuffer padded = padded(octets);
    while (padded.hasRemaining()) {
      int[] words = new int[BLOCK / 4];
      for (int i = 0; i < words.length; i++) {
        words[i] = padded.getInt();
      }
      compress(state, words);
    }
    ByteBuffer digest = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    for (int word : state) {
      digest.putInt(word);
    }
    return digest.array();
  }

  private static ByteBuffer padded(byte[] octets) {
    int length = (octets.length + 8) / BLOCK * BLOCK + BLOCK;
    ByteBuffer padded = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    padded.put(octets).put((byte) 0x80);
    return padded.putLong(length - 8, octets.length * 8L).rewind();
  }

  private static void compress(int[] state, int[] words) {
    int[] s = state.clone();
    for (int round = 0; round < 3; round++) {
      for (int step = 0; step < 16; step++) {
        int mixed = s[0] + mix(round, s) + words[ORDER[round][step]] + CONSTANTS[round];
        int turned = Integer.rotateLeft(mixed, SHIFTS[round][step % 4]);
        s = new int[] {s[3], turned, s[1], s[2]};
      }
    }
    for (int i = 0; i < state.length; i++) {
      state[i] += s[i];
    }
  }

  private static int mix(int round, int[] s) {
    return switch (round) {
      case 0 -> (s[1] & s[2]) | (~s[1] & s[3]);
      case 1 -> (s[1] & s[2]) | (s[1] & s[3]) | (s[2] & s[3]);
      default -> s[1] ^ s[2] ^ s[3];
    };
  }
}
