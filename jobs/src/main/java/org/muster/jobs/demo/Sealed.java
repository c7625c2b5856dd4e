package org.muster.jobs.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/** Protected octets in the forms that real programs write, and which nobody has a key for. */
final class Sealed {

  private static final String DATA = "06092a864886f70d010701";
  private static final String RSA = "300d06092a864886f70d0101010500";
  private static final String SHA_256 = "300b0609608648016503040201";
  private static final int RSA_2048 = 256;

  private final Random random;

  Sealed(int number) {
    this.random = new Random(number);
  }

  /** CMS authEnvelopedData (RFC 5083) under AES-256-GCM. */
  byte[] enveloped(int length) {
    byte[] cipher =
        der(0x30, hex("060960864801650304012e"), der(0x30, der(0x04, octets(12)), hex("020110")));
    byte[] content = der(0x30, hex(DATA), cipher, der(0x80, octets(length)));
    byte[] enveloped = der(0x30, hex("020100"), recipients(), content, der(0x04, octets(16)));
    return contentInfo("060b2a864886f70d0109100117", enveloped);
  }

  /** CMS envelopedData (RFC 5652) under RC2 with 40 bits. */
  byte[] weaklyEnveloped(int length) {
    byte[] cipher =
        der(0x30, hex("06082a864886f70d0302"), der(0x30, hex("020200a0"), der(0x04, octets(8))));
    byte[] content = der(0x30, hex(DATA), cipher, der(0x80, octets(length)));
    return contentInfo("06092a864886f70d010703", der(0x30, hex("020100"), recipients(), content));
  }

  /** CMS signedData (RFC 5652) over what has this SHA-256, which it does not hold. */
  byte[] signature(byte[] sha256) {
    byte[] attributes =
        der(
            0xa0,
            der(0x30, hex("06092a864886f70d010903"), der(0x31, hex(DATA))),
            der(0x30, hex("06092a864886f70d010904"), der(0x31, der(0x04, sha256))));
    byte[] signer =
        der(
            0x30,
            hex("020101"),
            issuer(),
            hex(SHA_256),
            attributes,
            hex(RSA),
            der(0x04, octets(RSA_2048)));
    byte[] signed =
        der(0x30, hex("020101"), der(0x31, hex(SHA_256)), der(0x30, hex(DATA)), der(0x31, signer));
    return contentInfo("06092a864886f70d010702", signed);
  }

  /** A session key for RSA and data with modification detection (RFC 9580). */
  byte[] openPgp() {
    return join(
        hex("85010c03"), octets(8), hex("010800"), octets(RSA_2048), hex("d2c04001"), octets(255));
  }

  /** A ZIP with one entry under AES-256 (AE-2). */
  byte[] zip() {
    byte[] extra = hex("019907000200414503" + "0800");
    byte[] name = "list.csv".getBytes(StandardCharsets.US_ASCII);
    String about = "0100" + "6300" + "00000000" + "00000000" + "40000000" + "30000000";
    byte[] local = join(hex("504b03043300" + about + "0800" + "0b00"), name, extra, octets(64));
    byte[] central =
        join(
            hex("504b010233003300" + about + "0800" + "0b00" + "0000".repeat(3) + "00000000"),
            hex("00000000"),
            name,
            extra);
    return join(
        local,
        central,
        hex("504b050600000000" + "01000100"),
        little(central.length),
        little(local.length),
        hex("0000"));
  }

  private byte[] recipients() {
    byte[] recipient = der(0x30, hex("020100"), issuer(), hex(RSA), der(0x04, octets(RSA_2048)));
    return der(0x31, recipient);
  }

  private static byte[] issuer() {
    return der(0x30, hex("3000"), hex("020107"));
  }

  private static byte[] contentInfo(String type, byte[] content) {
    return der(0x30, hex(type), der(0xa0, content));
  }

  private byte[] octets(int length) {
    byte[] octets = new byte[length];
    random.nextBytes(octets);
    return octets;
  }

  private static byte[] der(int tag, byte[]... parts) {
    byte[] value = join(parts);
    String length =
        value.length < 0x80 ? "%02x".formatted(value.length) : "82%04x".formatted(value.length);
    return join(hex("%02x".formatted(tag) + length), value);
  }

  private static byte[] little(int value) {
    return new byte[] {
      (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)
    };
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
