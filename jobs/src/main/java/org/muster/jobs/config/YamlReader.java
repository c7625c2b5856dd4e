package org.muster.jobs.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a YAML file into nodes that know their lines. */
final class YamlReader {

  private static final YAMLFactory YAML = new YAMLFactory();

  private final Path file;
  private final Problems problems;
  private final YAMLParser parser;

  private YamlReader(Path file, Problems problems, YAMLParser parser) {
    this.file = file;
    this.problems = problems;
    this.parser = parser;
  }

  /** The document's mapping; without keys where the text is no YAML, which becomes a problem. */
  static YamlNode.Keys read(Path file, String text, Problems problems) {
    try (YAMLParser parser = YAML.createParser(new StringReader(text))) {
      return new YamlReader(file, problems, parser).document();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(file, line, "Cannot read the file: " + reason(e));
    } catch (IOException e) {
      problems.add(file, 0, "Cannot read the file: it is not readable");
    }
    return new YamlNode.Keys(List.of(), 1);
  }

  private static String reason(JsonProcessingException e) {
    // Lines that begin with a space quote the file, which may hold what must not be shown.
    String lines =
        e.getOriginalMessage()
            .lines()
            .filter(line -> !line.startsWith(" "))
            .collect(Collectors.joining(", "));
    return "it is not YAML (%s)".formatted(lines);
  }

  private YamlNode.Keys document() throws IOException {
    if (parser.nextToken() == null) {
      problems.add(file, 0, "Cannot read the file: it is empty");
      return new YamlNode.Keys(List.of(), 1);
    }
    YamlNode node = node();
    if (parser.nextToken() != null) {
      problems.add(file, line(), "Cannot read a second YAML document (must be one a file)");
    }
    if (node instanceof YamlNode.Keys keys) {
      return keys;
    }
    problems.add(file, 1, "Cannot read the file: it has no keys (must be 'key: value' lines)");
    return new YamlNode.Keys(List.of(), 1);
  }

  private YamlNode node() throws IOException {
    if (parser.isCurrentAlias()) {
      problems.add(file, line(), "Cannot read '*' alias (write the value out)");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return keys();
    }
    if (token == JsonToken.START_ARRAY) {
      return items();
    }
    String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
    return new YamlNode.Text(text, line());
  }

  private YamlNode.Keys keys() throws IOException {
    int line = line();
    Set<String> seen = new HashSet<>();
    List<YamlNode.Key> keys = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int at = line();
      if (!seen.add(name)) {
        problems.add(file, at, "Invalid key: '%s' (is here twice)".formatted(name));
      }
      parser.nextToken();
      keys.add(new YamlNode.Key(name, at, node()));
    }
    return new YamlNode.Keys(keys, line);
  }

  private YamlNode.Items items() throws IOException {
    int line = line();
    List<YamlNode> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new YamlNode.Items(nodes, line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
