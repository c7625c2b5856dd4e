package org.muster.connectors.protection.text;

import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** Text, in which something may stand armoured. */
public final class TextFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return isText(beginning) ? Optional.of(new TextInspector(claim, nesting)) : Optional.empty();
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
