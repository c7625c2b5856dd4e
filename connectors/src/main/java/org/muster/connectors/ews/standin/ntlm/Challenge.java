package org.muster.connectors.ews.standin.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The CHALLENGE_MESSAGE (MS-NLMP 2.2.1.2). */
final class Challenge {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String DOMAIN = "HOSPITAL";
  private static final String COMPUTER = "STAND-IN";
  private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");
  private static final int HEADER = 56;

  /** Unicode, target, NTLM, always sign, domain, extended session security, info, version, 128. */
  private static final int FLAGS =
      0x1 | 0x4 | 0x200 | 0x8000 | 0x1_0000 | 0x8_0000 | 0x80_0000 | 0x200_0000 | 0x2000_0000;

  private final byte[] nonce = new byte[8];

  Challenge() {
    RANDOM.nextBytes(nonce);
  }

  byte[] nonce() {
    return nonce.clone();
  }

  byte[] message() {
    byte[] name = utf16(DOMAIN);
    byte[] info = targetInfo();
    ByteBuffer message = littleEndian(HEADER + name.length + info.length);
    message.put("NTLMSSP\0".getBytes(StandardCharsets.US_ASCII)).putInt(2);
    field(message, name.length, HEADER);
    message.putInt(FLAGS).put(nonce).putLong(0);
    field(message, info.length, HEADER + name.length);
    message.put(new byte[] {6, 1, (byte) 0xB1, 0x1D, 0, 0, 0, 15});
    message.put(name).put(info);
    return filled(message);
  }

  private static void field(ByteBuffer message, int length, int offset) {
    message.putShort((short) length).putShort((short) length).putInt(offset);
  }

  /** Names, and the time, with which clients have to use NTLMv2 (MS-NLMP 2.2.2.1). */
  private static byte[] targetInfo() {
    ByteBuffer info = littleEndian(512);
    pair(info, 2, utf16(DOMAIN));
    pair(info, 1, utf16(COMPUTER));
    pair(info, 4, utf16("hospital.example"));
    pair(info, 3, utf16("stand-in.hospital.example"));
    long ticks = Duration.between(EPOCH, Clock.systemUTC().instant()).toSeconds() * 10_000_000;
    pair(info, 7, littleEndian(8).putLong(ticks).array());
    pair(info, 0, new byte[0]);
    return filled(info);
  }

  private static byte[] filled(ByteBuffer buffer) {
    byte[] octets = new byte[buffer.position()];
    buffer.rewind().get(octets);
    return octets;
  }

  private static void pair(ByteBuffer info, int id, byte[] value) {
    info.putShort((short) id).putShort((short) value.length).put(value);
  }

  private static ByteBuffer littleEndian(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
