package org.muster.connectors.protection.rar;

import java.util.Optional;
import org.muster.connectors.protection.part.Beginning;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** RAR of versions 1.5 to 4, and 5. */
public final class RarFormat implements Format {

  private static final Beginning VERSION_4 = new Beginning("526172211A0700");
  private static final Beginning VERSION_5 = new Beginning("526172211A070100");

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    if (VERSION_5.isOf(beginning)) {
      return Optional.of(new Rar5Inspector());
    }
    return VERSION_4.isOf(beginning) ? Optional.of(new Rar4Inspector()) : Optional.empty();
  }
}
