package org.muster.reports.evidence;

import java.util.HexFormat;
import org.muster.rules.mail.Digest;

/** Reads digests as {@link Digest#toString} writes them. */
final class Digests {

  private static final int DIGITS = 2 * Digest.OCTETS;
  private static final int HALF = DIGITS / 2;

  private Digests() {}

  static Digest parse(String hex) {
    if (hex.length() != DIGITS) {
      throw new IllegalArgumentException(hex);
    }
    return new Digest(
        HexFormat.fromHexDigitsToLong(hex, 0, HALF),
        HexFormat.fromHexDigitsToLong(hex, HALF, DIGITS));
  }
}
