package org.muster.jobs.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with gaps, one character for each octet. */
record Template(String kind, String text) {

  private static final Pattern GAP = Pattern.compile("\\$\\{([a-z0-9.]+)}");

  static Template of(String kind) {
    try (InputStream in = Template.class.getResourceAsStream(kind + ".eml")) {
      if (in == null) {
        throw new IllegalStateException("Cannot find template '%s'".formatted(kind));
      }
      return new Template(kind, new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read template '%s'".formatted(kind), e);
    }
  }

  /** Every gap must have a value. */
  String filled(Map<String, String> values) {
    return GAP.matcher(text)
        .replaceAll(
            gap -> {
              String value = values.get(gap.group(1));
              if (value == null) {
                throw new IllegalStateException("Cannot fill '%s'".formatted(gap.group()));
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
