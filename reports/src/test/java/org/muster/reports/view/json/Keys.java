package org.muster.reports.view.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the keys of a document with those that its schema names. */
final class Keys {

  private Keys() {}

  static void assertThatAllAreDescribed(JsonNode json, JsonNode described, JsonNode schema) {
    JsonNode rules =
        described.has("$ref") ? schema.at(described.get("$ref").asText().substring(1)) : described;
    assertThat(rules.path("type").isMissingNode()).isFalse();
    if (json.isObject() && rules.has("properties")) {
      assertThat(json.fieldNames())
          .toIterable()
          .containsExactlyInAnyOrderElementsOf(() -> rules.get("properties").fieldNames());
      json.properties()
          .forEach(
              f ->
                  assertThatAllAreDescribed(
                      f.getValue(), rules.get("properties").get(f.getKey()), schema));
    }
    if (json.isArray()) {
      json.forEach(item -> assertThatAllAreDescribed(item, rules.get("items"), schema));
    }
  }
}
