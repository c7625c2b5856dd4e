package org.muster.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text that ships with the rules, in UTF-8. */
final class Resource {

  private static final String ROOT = "/org/muster/rules/";

  private Resource() {}

  static String text(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Cannot read %s: it does not ship with the rules".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read %s: the program is damaged".formatted(name), e);
    }
  }
}
