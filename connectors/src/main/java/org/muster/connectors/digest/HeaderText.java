package org.muster.connectors.digest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.rules.mail.Tolerance;

/**
 * Unstructured header text as its reader sees it: encoded words decoded (RFC 2047), octets above
 * 127 as UTF-8 if they are, else as windows-1252; NFC, white space collapsed, C0 and C1 gone.
 */
final class HeaderText {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,60})\\?([BbQq])\\?([^?]*)\\?=");

  private HeaderText() {}

  static String of(String value, Reading reading) {
    return collapsed(Normalizer.normalize(decoded(value, reading), Normalizer.Form.NFC));
  }

  /** Decodes only. */
  static String decoded(String value, Reading reading) {
    if (value.indexOf("=?") < 0) {
      return raw(value, reading);
    }
    StringBuilder text = new StringBuilder();
    Run run = new Run(text);
    Matcher word = WORD.matcher(value);
    int at = 0;
    while (word.find()) {
      Optional<Charset> charset = Charsets.named(language(word.group(1)));
      if (charset.isEmpty()) {
        continue;
      }
      String between = value.substring(at, word.start());
      if (!(run.isOpen() && between.isBlank())) {
        run.close();
        text.append(raw(between, reading));
      }
      if (isRaw(word.group(3))) {
        reading.note(Tolerance.HDR_ENC);
      }
      run.add(charset.get(), octets(word.group(2), word.group(3)));
      at = word.end();
    }
    run.close();
    return text.append(raw(value.substring(at), reading)).toString();
  }

  /**
   * Adjacent encoded words: octets of one charset are decoded together, as writers cut anywhere.
   */
  private static final class Run {
    private final StringBuilder text;
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private Optional<Charset> charset = Optional.empty();

    Run(StringBuilder text) {
      this.text = text;
    }

    boolean isOpen() {
      return charset.isPresent();
    }

    void add(Charset next, byte[] word) {
      if (charset.isPresent() && !charset.get().equals(next)) {
        close();
      }
      charset = Optional.of(next);
      octets.writeBytes(word);
    }

    void close() {
      charset.ifPresent(c -> text.append(Lossless.decoded(octets.toByteArray(), c)));
      charset = Optional.empty();
      octets.reset();
    }
  }

  /** RFC 2231 section 5 allows a language after the charset. */
  private static String language(String charset) {
    int star = charset.indexOf('*');
    return star < 0 ? charset : charset.substring(0, star);
  }

  private static byte[] octets(String encoding, String encoded) {
    return encoding.equalsIgnoreCase("B")
        ? base64(encoded)
        : quoted(encoded.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] base64(String encoded) {
    String alphabet = encoded.replaceAll("[^A-Za-z0-9+/]", "");
    int whole = alphabet.length() % 4 == 1 ? alphabet.length() - 1 : alphabet.length();
    return Base64.getDecoder().decode(alphabet.substring(0, whole));
  }

  private static byte[] quoted(byte[] encoded) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length; i++) {
      boolean escape =
          encoded[i] == '='
              && i + 2 < encoded.length
              && Character.digit(encoded[i + 1], 16) >= 0
              && Character.digit(encoded[i + 2], 16) >= 0;
      if (escape) {
        octets.write((Character.digit(encoded[++i], 16) << 4) | Character.digit(encoded[++i], 16));
      } else {
        octets.write(encoded[i]);
      }
    }
    return octets.toByteArray();
  }

  private static boolean isRaw(String latin1) {
    byte[] octets = latin1.getBytes(StandardCharsets.ISO_8859_1);
    return Lines.eighthBit(octets, 0, octets.length) < octets.length;
  }

  /** Octets above 127, which a header should not have. */
  static String raw(String latin1, Reading reading) {
    if (!isRaw(latin1)) {
      return latin1;
    }
    byte[] octets = latin1.getBytes(StandardCharsets.ISO_8859_1);
    reading.note(Tolerance.HDR_ENC);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      return Lossless.decoded(octets, Charsets.WINDOWS_1252);
    }
  }

  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Skeleton.isWhite(c)) {
        space = true;
      } else if (!Character.isISOControl(c)) {
        if (space && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        space = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
