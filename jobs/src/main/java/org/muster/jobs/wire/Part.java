package org.muster.jobs.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/**
 * The layout of one value.
 *
 * @param layout says it in words; equal words, equal octets
 */
record Part(
    String layout, BiConsumer<OctetsOut, Object> writer, Function<OctetsIn, Object> reader) {

  static final Part INT =
      new Part("int", (out, v) -> out.signed((Integer) v), in -> (int) in.signed());
  static final Part LONG = new Part("long", (out, v) -> out.signed((Long) v), OctetsIn::signed);
  static final Part BOOLEAN =
      new Part("boolean", (out, v) -> out.octet((Boolean) v ? 1 : 0), in -> in.octet() == 1);
  static final Part DOUBLE =
      new Part(
          "double",
          (out, v) -> out.whole(Double.doubleToLongBits((Double) v)),
          in -> Double.longBitsToDouble(in.whole()));
  static final Part TEXT = new Part("text", (out, v) -> out.text((String) v), OctetsIn::text);
  static final Part OCTETS =
      new Part("octets", (out, v) -> out.octets((byte[]) v), OctetsIn::octets);
  static final Part DIGEST =
      new Part("digest", (out, v) -> out.digest((Digest) v), OctetsIn::digest);
  static final Part INSTANT =
      new Part("instant", (out, v) -> write(out, (Instant) v), Part::readInstant);

  static final Part DAY =
      new Part(
          "day",
          (out, v) -> out.signed(((LocalDate) v).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.signed()));

  static Part constant(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return new Part(
        Arrays.toString(constants),
        (out, v) -> out.unsigned(ordinal(v)),
        in -> constants[(int) in.unsigned()]);
  }

  static Part listOf(Part element) {
    return new Part(
        "list of " + element.layout,
        (out, v) -> {
          Collection<?> list = (Collection<?>) v;
          out.unsigned(list.size());
          list.forEach(each -> element.writer.accept(out, each));
        },
        in -> {
          int size = (int) in.unsigned();
          List<Object> list = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            list.add(element.reader.apply(in));
          }
          return List.copyOf(list);
        });
  }

  /**
   * A set as a bit for each constant: the order in which a set iterates differs between JVMs. Few
   * of all possible sets ever occur, so equal ones are one.
   */
  static <E extends Enum<E>> Part setOf(Class<E> type) {
    E[] constants = type.getEnumConstants();
    Map<Long, Set<E>> known = new ConcurrentHashMap<>();
    return new Part(
        "set of " + Arrays.toString(constants),
        (out, v) -> out.unsigned(bits((Set<?>) v)),
        in -> known.computeIfAbsent(in.unsigned(), bits -> set(type, constants, bits)));
  }

  /** Keys in the order of their texts: the order in which a map iterates differs between JVMs. */
  static Part mapOf(Part key, Part value) {
    return new Part(
        "map of " + key.layout + " to " + value.layout,
        (out, v) -> {
          Map<?, ?> map = (Map<?, ?>) v;
          out.unsigned(map.size());
          map.entrySet().stream()
              .sorted(Comparator.comparing(each -> each.getKey().toString()))
              .forEach(
                  each -> {
                    key.writer.accept(out, each.getKey());
                    value.writer.accept(out, each.getValue());
                  });
        },
        in -> {
          int size = (int) in.unsigned();
          Map<Object, Object> map = new HashMap<>();
          for (int i = 0; i < size; i++) {
            map.put(key.reader.apply(in), value.reader.apply(in));
          }
          return map;
        });
  }

  Part orAbsent() {
    return new Part(
        "maybe " + layout,
        (out, v) -> {
          out.octet(v == null ? 0 : 1);
          if (v != null) {
            writer.accept(out, v);
          }
        },
        this::readPresent);
  }

  @SuppressWarnings("NullAway") // a component is null where its record says @Nullable
  private @Nullable Object readPresent(OctetsIn in) {
    return in.octet() == 0 ? null : reader.apply(in);
  }

  private static long bits(Set<?> set) {
    long bits = 0;
    for (Object each : set) {
      bits |= 1L << ordinal(each);
    }
    return bits;
  }

  @SuppressWarnings("EnumOrdinal") // the layout lists the constants in their order
  private static int ordinal(Object constant) {
    return ((Enum<?>) constant).ordinal();
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, E[] constants, long bits) {
    Set<E> set = EnumSet.noneOf(type);
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      set.add(constants[Long.numberOfTrailingZeros(rest)]);
    }
    return Set.copyOf(set);
  }

  private static void write(OctetsOut out, Instant instant) {
    out.signed(instant.getEpochSecond());
    out.unsigned(instant.getNano());
  }

  private static Instant readInstant(OctetsIn in) {
    return Instant.ofEpochSecond(in.signed(), in.unsigned());
  }
}
