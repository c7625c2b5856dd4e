package org.muster.connectors.protection;

import java.util.Optional;

/** 7z, as its documentation in the LZMA SDK describes it ({@code 7zFormat.txt}). */
final class SevenZipFormat implements Format {

  private static final Beginning SIGNATURE = new Beginning("377ABCAF271C");

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    return SIGNATURE.isOf(beginning) ? Optional.of(new SevenZipInspector()) : Optional.empty();
  }
}
