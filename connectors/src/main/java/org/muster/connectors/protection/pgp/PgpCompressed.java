package org.muster.connectors.protection.pgp;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Compressed packets of RFC 9580 section 5.6, as far as their beginning tells what is in them. */
final class PgpCompressed {

  private static final int ENOUGH = 64;
  private static final int ZIP = 1;
  private static final int ZLIB = 2;

  private PgpCompressed() {}

  /** The first octets of what is compressed; empty where they cannot be told. */
  static Optional<byte[]> beginning(byte[] body) {
    if (body.length < 2 || (body[0] != ZIP && body[0] != ZLIB)) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater(body[0] == ZIP);
    try {
      inflater.setInput(body, 1, body.length - 1);
      byte[] plain = new byte[ENOUGH];
      return Optional.of(Arrays.copyOf(plain, inflater.inflate(plain)));
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
