package org.muster.reports.storage;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

/** Several constants as one text, joined by commas in their own order, and back. */
public final class Words<E extends Enum<E>> {

  /** In the order of the constants. */
  private final Map<String, E> constants = new LinkedHashMap<>();

  public Words(Class<E> type, Function<E, String> word) {
    for (E constant : type.getEnumConstants()) {
      constants.put(word.apply(constant), constant);
    }
  }

  /** Called for every item: streams would cost more than all else that is done to a row. */
  public String join(Collection<E> some) {
    if (some.isEmpty()) {
      return "";
    }
    StringJoiner words = new StringJoiner(",");
    constants.forEach(
        (word, constant) -> {
          if (some.contains(constant)) {
            words.add(word);
          }
        });
    return words.toString();
  }

  public List<E> split(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(this::constant).toList();
  }

  private E constant(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException(text);
    }
    return constant;
  }
}
