package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamReader;

/** Octets of a message, decoded from base64 while its element is read. */
final class MimeContent extends InputStream {

  private static final byte[] VALUES = values();
  private static final byte SPACE = -2;
  private static final byte PAD = -3;
  private static final byte WRONG = -1;

  private final XmlIn in;
  private char[] text = new char[0];
  private int at;
  private int end;
  private int bits;
  private int held;
  private boolean padded;
  private boolean wrong;
  private boolean ended;

  /** Begins in the element that was entered last. */
  MimeContent(XmlIn in) {
    this.in = in;
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    java.util.Arrays.fill(values, WRONG);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    for (char space : " \t\r\n".toCharArray()) {
      values[space] = SPACE;
    }
    values['='] = PAD;
    return values;
  }

  /** Whether what was read so far is no base64, so that octets are missing or wrong. */
  boolean isWrong() {
    return wrong || (ended && held == 6);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    int filled = 0;
    while (filled < count && (at < end || more())) {
      filled += decode(into, offset + filled, count - filled);
    }
    return filled == 0 && count > 0 ? -1 : filled;
  }

  private int decode(byte[] into, int offset, int count) {
    int filled = 0;
    while (at < end && filled < count) {
      char next = text[at++];
      byte value = next < 128 ? VALUES[next] : WRONG;
      if (value >= 0) {
        wrong |= padded;
        bits = bits << 6 | value;
        held += 6;
        if (held >= 8) {
          held -= 8;
          into[offset + filled++] = (byte) (bits >> held);
        }
      } else if (value == PAD) {
        padded = true;
      } else {
        wrong |= value == WRONG;
      }
    }
    return filled;
  }

  private boolean more() throws IOException {
    while (!ended) {
      switch (in.next()) {
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          XMLStreamReader reader = in.reader();
          text = reader.getTextCharacters();
          at = reader.getTextStart();
          end = at + reader.getTextLength();
          return true;
        }
        case XMLStreamReader.START_ELEMENT -> {
          wrong = true;
          in.skip();
        }
        case XMLStreamReader.END_ELEMENT -> ended = true;
        default -> {}
      }
    }
    return false;
  }

  /** Reads on to the end of the element. */
  void drain() throws IOException {
    byte[] rest = new byte[8192];
    while (read(rest, 0, rest.length) >= 0) {
      // what digesting left, nobody wants
    }
  }
}
