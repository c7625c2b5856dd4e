package org.muster.reports.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field that earlier documents do not have, as nobody knew it when they were written.
 *
 * @param list of objects that it belongs to; empty for the document itself
 * @param otherwise what stands for it
 */
public record Later(String list, String field, JsonNode otherwise) {

  /** In each object of a list, a number that is zero otherwise. */
  public static Later count(String list, String field) {
    return new Later(list, field, JsonNodeFactory.instance.numberNode(0));
  }

  /** In the document itself, something that there may be none of. */
  public static Later optional(String field) {
    return new Later("", field, JsonNodeFactory.instance.nullNode());
  }

  void fill(ObjectNode document) {
    if (list.isEmpty()) {
      put(document);
    } else {
      document.path(list).forEach(this::put);
    }
  }

  private void put(JsonNode node) {
    if (node instanceof ObjectNode object && !object.has(field)) {
      object.set(field, otherwise);
    }
  }
}
