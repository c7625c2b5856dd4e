package org.muster.jobs.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes a list as directories and spreadsheets export it: UTF-8 or UTF-16, BOM or not. */
public final class ListText {

  private ListText() {}

  public static String read(Path file) throws IOException {
    byte[] octets = Files.readAllBytes(file);
    return decoded(octets);
  }

  static String decoded(byte[] octets) throws CharacterCodingException {
    Charset charset = charset(octets);
    String text = charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] octets) {
    int first = octets.length > 0 ? octets[0] & 0xFF : 'x';
    int second = octets.length > 1 ? octets[1] & 0xFF : 'x';
    if ((first == 0xFF && second == 0xFE) || second == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if ((first == 0xFE && second == 0xFF) || first == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }
}
