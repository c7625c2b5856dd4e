package org.muster.connectors.protection.ber;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Writes BER for tests. */
public final class Ber {

  public static final byte[] ENVELOPED = HexFormat.of().parseHex("06092a864886f70d010703");
  public static final byte[] COMPRESSED = HexFormat.of().parseHex("060b2a864886f70d0109100109");
  public static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
  static final byte[] AES_256 = HexFormat.of().parseHex("300b060960864801650304012a");

  private Ber() {}

  public static byte[] of(int tag, byte[]... values) {
    byte[] value = joined(values);
    ByteArrayOutputStream out = new ByteArrayOutputStream(value.length + 6);
    out.write(tag);
    out.write(0x84);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value.length >>> shift);
    }
    out.writeBytes(value);
    return out.toByteArray();
  }

  /** Of a length that is not told beforehand. */
  static byte[] indefinite(int tag, byte[]... values) {
    return joined(new byte[] {(byte) tag, (byte) 0x80}, joined(values), new byte[2]);
  }

  public static byte[] joined(byte[]... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] value : values) {
      out.writeBytes(value);
    }
    return out.toByteArray();
  }

  /** An envelope around so many recipients and octets. */
  public static byte[] envelope(byte[] recipients, byte[] ciphertext) {
    byte[] content = of(0x30, DATA, AES_256, of(0x80, ciphertext));
    byte[] version = of(BerElement.INTEGER, new byte[1]);
    return of(0x30, ENVELOPED, of(0xA0, of(0x30, version, of(0x31, recipients), content)));
  }

  /** Somebody with an RSA key of so many octets. */
  public static byte[] recipient(int keyOctets) {
    byte[] version = of(BerElement.INTEGER, new byte[1]);
    return of(0x30, version, of(0x30), of(0x30), of(BerElement.OCTET_STRING, new byte[keyOctets]));
  }
}
