package org.muster.connectors.digest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Addresses of other mail systems within a local part, as Exchange writes them: {@code
 * IMCEASMTP-anna+40example+2Eorg} (MS-OXCMAIL section 2.1.3.2).
 */
final class Encapsulation {

  private static final String PREFIX = "imcea";
  private static final String SMTP = "smtp";

  private Encapsulation() {}

  /** The address that a local part in lower case holds; with its type unless that is SMTP. */
  static Optional<String> address(String local) {
    int hyphen = local.indexOf('-');
    if (!local.startsWith(PREFIX) || hyphen <= PREFIX.length()) {
      return Optional.empty();
    }
    String type = local.substring(PREFIX.length(), hyphen);
    String address = decoded(local.substring(hyphen + 1));
    return Optional.of(type.equals(SMTP) ? address : type + ':' + address);
  }

  private static String decoded(String encoded) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(encoded.length());
    byte[] source = encoded.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < source.length; at++) {
      if (source[at] == '+' && isHex(source, at + 1) && isHex(source, at + 2)) {
        octets.write(Character.digit(source[++at], 16) << 4 | Character.digit(source[++at], 16));
      } else {
        octets.write(source[at] == '_' ? '/' : source[at]);
      }
    }
    return octets.toString(StandardCharsets.UTF_8);
  }

  private static boolean isHex(byte[] octets, int at) {
    return at < octets.length && Character.digit(octets[at], 16) >= 0;
  }
}
