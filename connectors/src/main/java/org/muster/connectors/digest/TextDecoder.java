package org.muster.connectors.digest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/**
 * From octets to characters. A text whose charset is not named, or not known here, is UTF-8 if its
 * first characters above 127 are, else windows-1252.
 */
final class TextDecoder implements OctetSink {

  /** Octets of plain ASCII that are worth leaving the decoder for. */
  private static final int ASCII_RUN = 32;

  private final CharSink out;
  private final Optional<Charset> charset;
  private final boolean asciiFirst;
  private @Nullable Lossless decoder;
  private final ByteBuffer pending = ByteBuffer.allocate(64);

  private TextDecoder(CharSink out, Optional<Charset> charset) {
    this.out = out;
    this.charset = charset;
    this.asciiFirst = charset.isEmpty() || isAsciiSuperset(charset.get());
  }

  static TextDecoder of(Optional<String> charsetName, CharSink out) {
    return new TextDecoder(out, specific(charsetName));
  }

  /** The character that an octet of 128 becomes, which some servers send for NUL. */
  static char nulServed(Optional<String> charsetName) {
    Charset charset = specific(charsetName).orElse(Charsets.WINDOWS_1252);
    return charset.equals(Charsets.WINDOWS_1252)
        ? '\u20AC'
        : Lossless.decoded(new byte[] {(byte) 0x80}, charset).charAt(0);
  }

  private static Optional<Charset> specific(Optional<String> charsetName) {
    return charsetName.filter(name -> !isUnspecific(name)).flatMap(Charsets::named);
  }

  private static boolean isUnspecific(String name) {
    return switch (Ascii.lower(name.strip())) {
      case "", "us-ascii", "ascii", "unknown-8bit", "default" -> true;
      default -> false;
    };
  }

  private static boolean isAsciiSuperset(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(Charsets.WINDOWS_1252)
        || charset.name().startsWith("ISO-8859-")
        || charset.name().startsWith("windows-125")
        || charset.name().startsWith("KOI8-");
  }

  /** Whether octets below 128 are always characters of their own, line ends among them. */
  boolean isAsciiFirst() {
    return asciiFirst;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      boolean clear = asciiFirst && pending.position() == 0;
      int end = clear ? Lines.eighthBit(b, at, to) : at;
      if (end > at) {
        out.ascii(b, at, end);
        at = end;
      } else if (decoder == null && charset.isEmpty()) {
        at = choose(b, at, to);
      } else {
        at = decode(decoder(), b, at, to);
      }
    }
  }

  /** Gathers the octets above 127 that come first, up to four, and takes them for what they are. */
  private int choose(byte[] b, int from, int to) {
    int at = from;
    while (at < to && b[at] < 0 && pending.position() < 4) {
      pending.put(b[at++]);
    }
    if (pending.position() == 4 || at < to) {
      chosen();
    }
    return at;
  }

  private void chosen() {
    byte[] first = Arrays.copyOf(pending.array(), pending.position());
    boolean utf8 = Utf8.begins(first);
    decoder = new Lossless(utf8 ? StandardCharsets.UTF_8 : Charsets.WINDOWS_1252, out);
    pending.clear();
    decode(decoder, first, 0, first.length);
  }

  private Lossless decoder() {
    if (decoder == null) {
      decoder = new Lossless(charset.orElse(Charsets.WINDOWS_1252), out);
    }
    return decoder;
  }

  /** Decodes up to the end of the octets, or to the next piece of plain ASCII. */
  private int decode(Lossless with, byte[] b, int from, int to) {
    int at = from;
    if (pending.position() > 0) {
      while (at < to && pending.hasRemaining() && at - from < 8) {
        pending.put(b[at++]);
      }
      pending.flip();
      with.put(pending);
      pending.compact();
      return at;
    }
    int end = asciiFirst ? asciiAgain(b, from, to) : to;
    ByteBuffer in = ByteBuffer.wrap(b, from, end - from);
    with.put(in);
    pending.put(in);
    return end;
  }

  /** Where a run of plain ASCII begins, or the end. */
  private static int asciiAgain(byte[] b, int from, int to) {
    int last = from;
    for (int i = from; i < to && i - last <= ASCII_RUN; i++) {
      if (b[i] < 0) {
        last = i;
      }
    }
    return Math.min(to, last + 1);
  }

  @Override
  public void end() {
    if (decoder == null && charset.isEmpty() && pending.position() > 0) {
      chosen();
    }
    if (decoder != null) {
      pending.flip();
      decoder.end(pending);
    }
    out.end();
  }
}
