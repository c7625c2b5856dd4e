package org.muster.connectors.protection;

import java.util.Optional;

/** The compound file of MS-CFB: legacy Office, and Office Open XML that is encrypted. */
final class CompoundFormat implements Format {

  private static final Beginning SIGNATURE = new Beginning("D0CF11E0A1B11AE1");

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    return SIGNATURE.isOf(beginning) ? Optional.of(new CompoundInspector()) : Optional.empty();
  }
}
