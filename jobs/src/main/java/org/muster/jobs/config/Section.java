package org.muster.jobs.config;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One mapping of the wave file while it is read: each key that is asked for is a key that is known,
 * so {@link #finish} can tell the others.
 */
final class Section {

  private final Path file;
  private final String name;
  private final YamlNode.Keys keys;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  Section(Path file, String name, YamlNode.Keys keys, Problems problems) {
    this.file = file;
    this.name = name;
    this.keys = keys;
    this.problems = problems;
  }

  int line() {
    return keys.line();
  }

  /** The line of a key, or of the section where the key is absent. */
  int line(String key) {
    return find(key).map(YamlNode.Key::line).orElse(keys.line());
  }

  void problem(int line, String message) {
    problems.add(file, line, message);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  Optional<YamlNode> node(String key) {
    known.add(key);
    return find(key).map(YamlNode.Key::value);
  }

  /** A value, parsed; a parser's {@link IllegalArgumentException} becomes a problem. */
  <T> Optional<T> value(String key, Function<String, T> parser) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Text)) {
      problem(
          node.get().line(), "Invalid %s: it is nested (must be one value)".formatted(path(key)));
      return Optional.empty();
    }
    return node.map(YamlNode.Text.class::cast).flatMap(text -> parsed(key, text, parser));
  }

  /**
   * As {@link #value}, and a problem where the key is absent.
   *
   * @param standIn given beside a problem, so that reading goes on to find more
   */
  <T> T required(String key, Function<String, T> parser, T standIn) {
    if (!has(key)) {
      problem(keys.line(), "Cannot find key '%s' (is required)".formatted(path(key)));
    }
    return value(key, parser).orElse(standIn);
  }

  /** A section within, or empty where the key is absent or holds no mapping. */
  Optional<Section> section(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Keys)) {
      problem(node.get().line(), "Invalid %s: no keys (must be a section)".formatted(path(key)));
    }
    return node.filter(YamlNode.Keys.class::isInstance)
        .map(n -> new Section(file, path(key), (YamlNode.Keys) n, problems));
  }

  /** The texts of a sequence; empty where the key is absent. */
  List<YamlNode.Text> texts(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Items)) {
      problem(
          node.get().line(), "Invalid %s: no list (must be like [ a, b ])".formatted(path(key)));
    }
    return node.filter(YamlNode.Items.class::isInstance).stream()
        .flatMap(n -> ((YamlNode.Items) n).nodes().stream())
        .filter(YamlNode.Text.class::isInstance)
        .map(YamlNode.Text.class::cast)
        .toList();
  }

  /** The values of a list, parsed as in {@link #value}; empty where the key is absent. */
  <T> List<T> values(String key, Function<String, T> parser) {
    return texts(key).stream().flatMap(text -> parsed(key, text, parser).stream()).toList();
  }

  /** The sections of a list; empty where the key is absent. */
  List<Section> sections(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof YamlNode.Items items)) {
      problem(
          node.get().line(), "Invalid %s: no list (must be '- key: value')".formatted(path(key)));
      return List.of();
    }
    for (YamlNode item : items.nodes()) {
      if (!(item instanceof YamlNode.Keys)) {
        problem(item.line(), "Invalid %s: no keys (must be a section)".formatted(path(key)));
      }
    }
    return items.nodes().stream()
        .filter(YamlNode.Keys.class::isInstance)
        .map(item -> new Section(file, path(key), (YamlNode.Keys) item, problems))
        .toList();
  }

  /** The keys of a section whose keys are the user's own words. */
  List<YamlNode.Key> ownKeys() {
    keys.keys().forEach(key -> known.add(key.name()));
    return keys.keys();
  }

  /** Reports the keys that nobody asked for. */
  void finish() {
    for (YamlNode.Key key : keys.keys()) {
      if (!known.contains(key.name())) {
        problem(key.line(), "Unknown key '%s'%s".formatted(path(key.name()), hint(key.name())));
      }
    }
  }

  private String hint(String key) {
    return Spelling.hint(key, known);
  }

  private <T> Optional<T> parsed(String key, YamlNode.Text text, Function<String, T> parser) {
    try {
      if (text.value().isBlank()) {
        throw new IllegalArgumentException("it is empty (leave the key out, or give it a value)");
      }
      return Optional.of(parser.apply(text.value().strip()));
    } catch (IllegalArgumentException e) {
      problem(text.line(), "Invalid %s: %s".formatted(path(key), e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<YamlNode.Key> find(String key) {
    return keys.keys().stream().filter(k -> k.name().equals(key)).findFirst();
  }

  private String path(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }
}
