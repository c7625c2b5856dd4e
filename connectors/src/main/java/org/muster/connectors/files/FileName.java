package org.muster.connectors.files;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names by their octets. A Java that runs in the C locale cannot turn names outside ASCII into
 * strings, but its file URIs hold every octet.
 */
public final class FileName {

  private FileName() {}

  /** The last name of a path with one octet in each char. */
  public static String of(Path path) {
    String decoded = path.getFileName().toString();
    if (decoded.chars().allMatch(c -> c < 0x80)) {
      return decoded;
    }
    String raw = path.toUri().getRawPath();
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    return unescaped(raw.substring(raw.lastIndexOf('/', end - 1) + 1, end));
  }

  /** The path of a name, in UTF-8, within a directory. */
  public static Path resolve(Path directory, String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return directory.resolve(name);
    }
    StringBuilder escaped = new StringBuilder(directory.toUri().toString());
    if (escaped.charAt(escaped.length() - 1) != '/') {
      escaped.append('/');
    }
    HexFormat hex = HexFormat.of();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(hex.toHexDigits(octet));
    }
    return Path.of(URI.create(escaped.toString()));
  }

  private static String unescaped(String escaped) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int at = 0; at < escaped.length(); at++) {
      if (escaped.charAt(at) == '%') {
        octets.write(HexFormat.fromHexDigits(escaped, at + 1, at + 3));
        at += 2;
      } else {
        octets.write(escaped.charAt(at));
      }
    }
    return octets.toString(StandardCharsets.ISO_8859_1);
  }
}
