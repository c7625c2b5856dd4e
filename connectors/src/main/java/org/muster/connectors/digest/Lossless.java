package org.muster.connectors.digest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes octets to characters so that no two runs of octets become one: an octet that is not of
 * its charset becomes a lone low surrogate, U+DC00 and its value. U+FFFD would hide which it was.
 */
final class Lossless {

  private static final int BLOCK = 1024;

  private final CharsetDecoder decoder;
  private final CharSink out;
  private final char[] chars = new char[BLOCK];

  Lossless(Charset charset, CharSink out) {
    this.out = out;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Decodes what is complete; the rest stays in the buffer. */
  void put(ByteBuffer octets) {
    run(octets, false);
  }

  /** Decodes what is left and ends. */
  void end(ByteBuffer octets) {
    run(octets, true);
    CharBuffer to = CharBuffer.wrap(chars);
    decoder.flush(to);
    out.put(chars, 0, to.position());
  }

  private void run(ByteBuffer octets, boolean last) {
    CoderResult result;
    do {
      CharBuffer to = CharBuffer.wrap(chars);
      result = decoder.decode(octets, to, last);
      if (to.position() > 0) {
        out.put(chars, 0, to.position());
      }
      if (result.isError()) {
        escape(octets, result.length());
      }
    } while (!result.isUnderflow());
  }

  private void escape(ByteBuffer octets, int n) {
    for (int i = 0; i < n; i++) {
      int octet = octets.get() & 0xFF;
      chars[0] = (char) (octet < 0x80 ? octet : 0xDC00 + octet);
      out.put(chars, 0, 1);
    }
  }

  static String decoded(byte[] octets, Charset charset) {
    StringBuilder text = new StringBuilder(octets.length);
    new Lossless(charset, new Appending(text)).end(ByteBuffer.wrap(octets));
    return text.toString();
  }

  private record Appending(StringBuilder text) implements CharSink {
    @Override
    public void put(char[] chars, int from, int to) {
      text.append(chars, from, to - from);
    }

    @Override
    public void ascii(byte[] octets, int from, int to) {
      CharSink.widened(octets, from, to, this);
    }

    @Override
    public void end() {}
  }
}
