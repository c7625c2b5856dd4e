package org.muster.connectors.imap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;

/** Tells whether a server repeats a secret, as it stands or within base64. */
final class Repeated {

  /** So much of a secret is too much. */
  private static final int TELLING = 8;

  private Repeated() {}

  static boolean in(String text, String secret) {
    return isPartly(text, secret)
        || IntStream.range(0, 3).anyMatch(shift -> isPartly(text, encoded(secret, shift)));
  }

  private static boolean isPartly(String text, String secret) {
    int length = Math.min(TELLING, secret.length());
    return length > 0
        && IntStream.rangeClosed(0, secret.length() - length)
            .anyMatch(from -> text.contains(secret.substring(from, from + length)));
  }

  /** What base64 makes of the secret after other octets, less what depends on its neighbours. */
  private static String encoded(String secret, int shift) {
    byte[] octets = (" ".repeat(shift) + secret).getBytes(StandardCharsets.UTF_8);
    String whole = Base64.getEncoder().encodeToString(octets);
    return whole.length() < TELLING + 8 ? "" : whole.substring(4, whole.length() - 4);
  }
}
