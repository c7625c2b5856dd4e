package org.muster.connectors.protection.zip;

import static org.muster.connectors.protection.octets.LittleEndian.two;
import static org.muster.connectors.protection.octets.LittleEndian.unsignedFour;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.muster.rules.protection.Scheme;

/**
 * A local file header (APPNOTE 4.3.7), without its signature.
 *
 * @param flags general purpose bits
 * @param extra extra fields
 */
record ZipEntry(int flags, int method, long compressed, String name, ZipExtra extra) {

  /** Octets of a header before its name. */
  static final int FIXED = 26;

  private static final long IN_EXTRA = 0xFFFF_FFFFL;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int AES = 99;
  private static final int ZIP64_FIELD = 0x0001;
  private static final int STRONG_FIELD = 0x0017;
  private static final int AES_FIELD = 0x9901;

  static int lengthOfRest(byte[] fixed) {
    return two(fixed, 22) + two(fixed, 24);
  }

  static ZipEntry of(byte[] fixed, byte[] rest) {
    int name = two(fixed, 22);
    return new ZipEntry(
        two(fixed, 2),
        two(fixed, 4),
        unsignedFour(fixed, 14),
        new String(rest, 0, name, StandardCharsets.ISO_8859_1),
        new ZipExtra(Arrays.copyOfRange(rest, name, rest.length)));
  }

  boolean isEncrypted() {
    return (flags & 1) != 0 || method == AES;
  }

  Scheme scheme() {
    if (method == AES) {
      return Scheme.ZIP_AES;
    }
    boolean isStrong = (flags & 0x40) != 0 || extra.has(STRONG_FIELD);
    return isStrong ? Scheme.ZIP_STRONG : Scheme.ZIP_CRYPTO;
  }

  /** Length of the key; 0 where it is not told. */
  int bits() {
    int strength = method == AES ? (int) extra.value(AES_FIELD, 4) & 0xFF : 0;
    return strength >= 1 && strength <= 3 ? 64 + 64 * strength : 0;
  }

  /** Whether its length stands only behind its octets (APPNOTE 4.4.4, bit 3). */
  boolean isOfUnknownLength() {
    return (flags & 8) != 0 && length() == 0;
  }

  /** Whether there is anything that could be encrypted: not in a folder or an empty file. */
  boolean hasContent() {
    return isOfUnknownLength() ? !name.endsWith("/") : length() != 0;
  }

  long length() {
    boolean isLong = compressed == IN_EXTRA && extra.has(ZIP64_FIELD);
    return isLong ? Math.max(0, extra.value(ZIP64_FIELD, 8)) : compressed;
  }

  boolean isStored() {
    return method == STORED;
  }

  boolean isDeflated() {
    return method == DEFLATED;
  }
}
