package org.muster.connectors.tnef;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.muster.connectors.octets.OctetSink;

/** Reads short texts of which only ASCII matters, so that no code page does. */
final class Texts {

  private static final int LONGEST = 4096;

  private Texts() {}

  /** Takes a text, its final NUL left out; says so if it is too long. */
  static OctetSink of(int type, Consumer<String> then, Runnable tooLong) {
    boolean unicode = type == PropertyType.TEXT_UNICODE;
    return new Gathered(
        LONGEST,
        octets ->
            then.accept(
                new String(
                        octets, unicode ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1)
                    .replace("\0", "")),
        tooLong);
  }
}
