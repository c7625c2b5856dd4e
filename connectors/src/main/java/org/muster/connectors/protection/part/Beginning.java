package org.muster.connectors.protection.part;

import java.util.Arrays;
import java.util.HexFormat;

/** The octets by which a format begins. */
public record Beginning(String hex) {

  public boolean isOf(byte[] octets) {
    byte[] wanted = HexFormat.of().parseHex(hex);
    return octets.length >= wanted.length
        && Arrays.equals(octets, 0, wanted.length, wanted, 0, wanted.length);
  }
}
