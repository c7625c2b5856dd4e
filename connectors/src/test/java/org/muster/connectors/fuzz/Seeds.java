package org.muster.connectors.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes what the fuzzer begins with: fixtures, most of them made by real tools. */
public final class Seeds {

  /** A longer file would be mutated too slowly. */
  private static final long LONGEST = 64 << 10;

  private static final List<String> FIXTURES =
      List.of(
          "/org/muster/connectors/protection",
          "/org/muster/connectors/digest",
          "/org/muster/connectors/fuzz");

  private Seeds() {}

  /**
   * Writes the seeds of every target.
   *
   * @param arguments a folder, in which each target gets one of its own
   */
  public static void main(String[] arguments) throws IOException {
    for (Target target : Target.values()) {
      Path folder = Path.of(arguments[0], target.name().toLowerCase(Locale.ROOT));
      Files.createDirectories(folder);
      int count = 0;
      for (byte[] seed : of(target)) {
        Files.write(folder.resolve("seed-" + count++), seed);
      }
    }
  }

  static List<byte[]> of(Target target) {
    return FIXTURES.stream()
        .map(Seeds::folder)
        .flatMap(Seeds::files)
        .filter(target::takes)
        .sorted()
        .map(file -> octets(file, target))
        .toList();
  }

  private static byte[] octets(Path file, Target target) {
    try {
      byte[] octets = Files.readAllBytes(file);
      boolean isMessage = file.toString().endsWith(".eml") && !target.isOfMessages();
      return isMessage ? body(new String(octets, StandardCharsets.ISO_8859_1)) : octets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands behind the last header, decoded where that is what it is. */
  private static byte[] body(String message) {
    String body = message.substring(Math.max(0, message.lastIndexOf("\n\n")));
    return message.contains("base64")
        ? Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""))
        : body.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Path folder(String name) {
    URL url = Objects.requireNonNull(Seeds.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find " + name, e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> Files.isRegularFile(file) && file.toFile().length() <= LONGEST)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
