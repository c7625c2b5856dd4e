package org.muster.connectors.protection.sevenzip;

import java.util.Optional;
import org.muster.connectors.protection.part.Beginning;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** 7z, as its documentation in the LZMA SDK describes it ({@code 7zFormat.txt}). */
public final class SevenZipFormat implements Format {

  private static final Beginning SIGNATURE = new Beginning("377ABCAF271C");

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return SIGNATURE.isOf(beginning) ? Optional.of(new SevenZipInspector()) : Optional.empty();
  }
}
