package org.muster.connectors.exchange;

import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.muster.rules.match.Verdict;

/**
 * A pair in which the server lost or altered something, checked by eye.
 *
 * @param verdict what it must come out as: {@code MISSING} where nothing is left to know it by
 * @param loss in words
 */
record Altered(String name, Verdict verdict, String loss) {

  /** All of them by name. */
  static Map<String, Altered> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Altered.class.getResourceAsStream("altered.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(Altered::of)
          .collect(toMap(Altered::name, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Altered of(String line) {
    String[] fields = line.split("\t", -1);
    return new Altered(fields[0], Verdict.valueOf(fields[1]), fields[2]);
  }
}
