package org.muster.connectors.protection;

import java.util.Optional;

/** Text, in which something may stand armoured. */
final class TextFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    return isText(beginning) ? Optional.of(new TextInspector(claim)) : Optional.empty();
  }

  private static boolean isText(byte[] beginning) {
    for (byte octet : beginning) {
      if (octet == 0) {
        return false;
      }
    }
    return beginning.length > 0;
  }
}
