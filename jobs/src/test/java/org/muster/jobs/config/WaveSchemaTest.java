package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema for editors knows exactly the keys that the reader knows. */
class WaveSchemaTest {

  private static final String NOWHERE = "zzzzzzzzzzzzzzzz: 1";

  @TempDir Path path;

  @Test
  void topLevelKeysAreThoseOfTheRecord() throws IOException {
    List<String> components =
        Arrays.stream(WaveFile.class.getRecordComponents())
            .map(c -> c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .toList();

    assertThat(keys(schema())).containsExactlyInAnyOrderElementsOf(components);
    assertThat(known("", "")).containsExactlyInAnyOrderElementsOf(components);
  }

  @Test
  void keysOfSectionsAreThoseTheReaderAsksFor() throws IOException {
    JsonNode top = schema().get("properties");
    JsonNode list = top.get("mailboxes").get("oneOf").get(1);

    assertThat(keys(top.get("folders"))).containsExactlyInAnyOrderElementsOf(known("folders", ""));
    assertThat(keys(top.get("policy"))).containsExactlyInAnyOrderElementsOf(known("policy", ""));
    assertThat(keys(list)).containsExactlyInAnyOrderElementsOf(known("mailboxes", ""));
    assertThat(keys(list.get("properties").get("columns")))
        .containsExactlyInAnyOrderElementsOf(known("mailboxes", "columns"));
  }

  @Test
  void keysOfMailSystemsAreThoseTheReaderAsksFor() throws IOException {
    JsonNode systems = schema().get("$defs").get("system").get("oneOf");

    assertThat(systems)
        .allSatisfy(
            system ->
                assertThat(keys(system))
                    .containsExactlyInAnyOrderElementsOf(
                        known("source: { type: %s, %s}".formatted(type(system), NOWHERE))));
    for (String type : List.of("imap", "ews")) {
      assertThat(keys(system(type, systems).get("properties").get("login")))
          .containsExactlyInAnyOrderElementsOf(
              known("source: { type: %s, login: { %s} }".formatted(type, NOWHERE)));
    }
  }

  private static JsonNode system(String type, JsonNode systems) {
    for (JsonNode system : systems) {
      if (type(system).equals(type)) {
        return system;
      }
    }
    throw new AssertionError("no " + type + " in the schema");
  }

  private static String type(JsonNode system) {
    return system.get("properties").get("type").get("const").asText();
  }

  private List<String> known(String section, String within) {
    String inner = within.isEmpty() ? NOWHERE : within + ": {" + NOWHERE + "}";
    return known(section.isEmpty() ? inner : section + ": {" + inner + "}");
  }

  /** What the reader says it knows when it meets a key that resembles none. */
  private List<String> known(String yaml) {
    String answer =
        WaveFolder.in(path).with("wave.yaml", yaml + "\n").problems().stream()
            .filter(p -> p.contains("zzzz"))
            .findFirst()
            .orElseThrow();
    String keys = answer.substring(answer.indexOf("one of: ") + 8, answer.length() - 1);
    return List.of(keys.split(", "));
  }

  private static List<String> keys(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.get("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode schema() throws IOException {
    try (InputStream schema = WaveFile.class.getResourceAsStream("wave.schema.json")) {
      return new ObjectMapper().readTree(schema);
    }
  }
}
