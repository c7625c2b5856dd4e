package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All pairs of a message and what an Exchange-like server made of it. */
final class Pairs {

  private static final List<String> FOLDERS =
      List.of(
          "/org/muster/connectors/digest/corpus/handmade", "/org/muster/connectors/exchange/pairs");
  private static final String STORED_AS = ".orig.eml";
  private static final String SERVED_AS = ".ews.eml";

  private Pairs() {}

  /** Sorted by name within their folder. */
  static List<Pair> all() {
    return FOLDERS.stream().flatMap(Pairs::in).toList();
  }

  /** The one of a name. */
  static Pair named(String name) {
    return all().stream().filter(pair -> pair.name().equals(name)).findFirst().orElseThrow();
  }

  private static Stream<Pair> in(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .filter(file -> file.toString().endsWith(STORED_AS))
          .sorted()
          .map(Pairs::pair)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String folder) {
    try {
      return Path.of(Objects.requireNonNull(Pairs.class.getResource(folder)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pair pair(Path stored) {
    String name = stored.getFileName().toString().replace(STORED_AS, "");
    try {
      return new Pair(
          name,
          Files.readString(stored, ISO_8859_1),
          Files.readString(stored.resolveSibling(name + SERVED_AS), ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
