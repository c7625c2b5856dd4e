package org.muster.rules.octets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Constants by the numbers that stored octets have for them: places in a list, from 0. */
public final class Codes<E extends Enum<E>> {

  private final List<E> constants;
  private final Map<E, Integer> codes;

  public Codes(List<E> constants) {
    this.constants = List.copyOf(constants);
    this.codes = new EnumMap<>(constants.get(0).getDeclaringClass());
    constants.forEach(constant -> codes.put(constant, codes.size()));
  }

  public int code(E constant) {
    Integer code = codes.get(constant);
    if (code == null) {
      throw new IllegalStateException("Cannot store %s: it has no code".formatted(constant));
    }
    return code;
  }

  public E constant(int code) {
    if (code >= constants.size()) {
      throw new IllegalArgumentException(
          "Invalid code: %d (this version knows %d)".formatted(code, constants.size()));
    }
    return constants.get(code);
  }
}
