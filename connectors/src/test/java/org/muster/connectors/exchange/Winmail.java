package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Writes TNEF (MS-OXTNEF), each char of a text an octet; part by part, in the order of calls. */
final class Winmail {

  static final int HTML = 0x1013;
  static final int RTF = 0x1009;
  static final int TEXT = 0x1000;
  static final int CODE_PAGE = 0x3FDE;
  static final int MESSAGE_CLASS = 0x1A;
  static final int METHOD = 0x3705;
  static final int MEDIA_TYPE = 0x370E;

  private static final int NAMED = 0x8010;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream properties = new ByteArrayOutputStream();
  private int count;

  Winmail() {
    write(out, number(0x223E9F78));
    write(out, new byte[] {1, 0});
    attribute(1, 0x00069007, number(1252), number(0));
  }

  Winmail octets(int id, String value) {
    return sized(id, 0x102, value.getBytes(ISO_8859_1));
  }

  Winmail unicode(int id, String value) {
    return sized(id, 0x1F, (value + '\0').getBytes(UTF_16LE));
  }

  Winmail value(int id, int value) {
    count++;
    write(properties, number(id << 16 | 0x03), number(value));
    return this;
  }

  /** A property that is known by a name. */
  Winmail named(String name) {
    byte[] text = name.getBytes(UTF_16LE);
    count++;
    write(properties, number(NAMED << 16 | 0x0B), new byte[16], number(1));
    write(properties, number(text.length), text, filling(text.length), number(1));
    return this;
  }

  private Winmail sized(int id, int type, byte[] value) {
    count++;
    write(properties, number(id << 16 | type), number(1), number(value.length), value);
    write(properties, filling(value.length));
    return this;
  }

  /** Ends the properties of the message. */
  Winmail message() {
    return written(1, 0x00069003);
  }

  /** An attachment by value. */
  Winmail attachment(String name, String content) {
    attribute(2, 0x00069002, new byte[14]);
    attribute(2, 0x0006800F, content.getBytes(ISO_8859_1));
    attribute(2, 0x00018010, (name + '\0').getBytes(ISO_8859_1));
    return written(2, 0x00069005);
  }

  /** An attached message, which is TNEF within TNEF. */
  Winmail embedded(Winmail other) {
    attribute(2, 0x00069002, new byte[14]);
    value(METHOD, 5);
    sized(0x3701, 0x0D, (" ".repeat(16) + other.octets()).getBytes(ISO_8859_1));
    return written(2, 0x00069005);
  }

  private Winmail written(int level, int attribute) {
    attribute(level, attribute, number(count), properties.toByteArray());
    properties.reset();
    count = 0;
    return this;
  }

  private void attribute(int level, int id, byte[]... data) {
    int length = 0;
    for (byte[] each : data) {
      length += each.length;
    }
    write(out, new byte[] {(byte) level}, number(id), number(length));
    write(out, data);
    write(out, new byte[2]);
  }

  private static void write(ByteArrayOutputStream to, byte[]... octets) {
    for (byte[] each : octets) {
      to.writeBytes(each);
    }
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static byte[] filling(int length) {
    return new byte[Math.floorMod(-length, 4)];
  }

  String octets() {
    return out.toString(ISO_8859_1);
  }

  String part() {
    return part(octets());
  }

  static String part(String octets) {
    return "Content-Type: application/ms-tnef; name=winmail.dat\n"
        + "Content-Transfer-Encoding: base64\n\n"
        + Base64.getMimeEncoder().encodeToString(octets.getBytes(ISO_8859_1));
  }
}
