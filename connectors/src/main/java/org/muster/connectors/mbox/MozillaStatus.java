package org.muster.connectors.mbox;

import java.util.Map;
import java.util.Set;
import org.muster.rules.mail.Flag;

/**
 * Flags as Mozilla and Thunderbird keep them: two fields of hexadecimal bits.
 *
 * @param first bits of X-Mozilla-Status
 * @param second bits of X-Mozilla-Status2
 */
record MozillaStatus(long first, long second) {

  private static final Map<Long, Flag> FIRST =
      Map.of(
          0x0001L, Flag.SEEN,
          0x0002L, Flag.ANSWERED,
          0x0004L, Flag.FLAGGED,
          0x0008L, Flag.DELETED,
          0x1000L, Flag.FORWARDED);

  private static final long MDN_SENT = 0x0080_0000L;

  static MozillaStatus of(Map<String, String> fields) {
    return new MozillaStatus(
        bits(fields.getOrDefault("x-mozilla-status", "")),
        bits(fields.getOrDefault("x-mozilla-status2", "")));
  }

  private static long bits(String hex) {
    return hex.matches("[0-9A-Fa-f]{1,8}") ? Long.parseLong(hex, 16) : 0;
  }

  void addTo(Set<Flag> flags) {
    FIRST.forEach(
        (bit, flag) -> {
          if ((first & bit) != 0) {
            flags.add(flag);
          }
        });
    if ((second & MDN_SENT) != 0) {
      flags.add(Flag.MDN_SENT);
    }
  }
}
