package org.muster.jobs.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;

/**
 * Finds the layout of a record: that of each component, in the order in which they are declared.
 */
final class RecordPart {

  private static final Map<Class<?>, Part> SCALARS =
      Map.ofEntries(
          Map.entry(int.class, Part.INT),
          Map.entry(Integer.class, Part.INT),
          Map.entry(long.class, Part.LONG),
          Map.entry(Long.class, Part.LONG),
          Map.entry(boolean.class, Part.BOOLEAN),
          Map.entry(double.class, Part.DOUBLE),
          Map.entry(String.class, Part.TEXT),
          Map.entry(byte[].class, Part.OCTETS),
          Map.entry(Digest.class, Part.DIGEST),
          Map.entry(Instant.class, Part.INSTANT),
          Map.entry(LocalDate.class, Part.DAY),
          Map.entry(ItemDigest.class, ItemPart.PART));

  private final MethodHandle[] getters;
  private final Part[] parts;
  private final MethodHandle constructor;

  private RecordPart(MethodHandle[] getters, Part[] parts, MethodHandle constructor) {
    this.getters = getters;
    this.parts = parts;
    this.constructor = constructor;
  }

  static Part of(Class<?> type) {
    Part scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return Part.constant(type);
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          "Cannot lay out %s: no record, enum or scalar".formatted(type.getName()));
    }
    return part(type, type.getRecordComponents());
  }

  private static Part part(Class<?> type, RecordComponent[] components) {
    Part[] parts = Arrays.stream(components).map(RecordPart::of).toArray(Part[]::new);
    MethodHandle[] getters =
        Arrays.stream(components).map(RecordPart::getter).toArray(MethodHandle[]::new);
    RecordPart layout = new RecordPart(getters, parts, constructor(type, components));
    String words =
        Arrays.stream(parts)
            .map(Part::layout)
            .collect(Collectors.joining(",", type.getSimpleName() + "(", ")"));
    return new Part(words, layout::write, layout::read);
  }

  private static Part of(RecordComponent component) {
    Part part = of(component.getType(), component.getGenericType());
    boolean maybe = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return maybe ? part.orAbsent() : part;
  }

  /** Of types with arguments a record may hold a list, a set and a map. */
  private static Part of(Class<?> type, Type generic) {
    if (!(generic instanceof ParameterizedType parameterized)) {
      return of(type);
    }
    Type[] arguments = parameterized.getActualTypeArguments();
    Class<?> element = (Class<?>) arguments[0];
    if (element == ItemDigest.class) {
      return ItemPart.LIST;
    }
    if (type == Map.class) {
      return Part.mapOf(of(element), of((Class<?>) arguments[1]));
    }
    return type == Set.class ? setOf(element) : Part.listOf(of(element));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // asSubclass cannot name the type it finds
  private static Part setOf(Class<?> element) {
    return Part.setOf((Class) element.asSubclass(Enum.class));
  }

  private void write(OctetsOut out, Object value) {
    for (int i = 0; i < parts.length; i++) {
      parts[i].writer().accept(out, get(getters[i], value));
    }
  }

  private Object read(OctetsIn in) {
    Object[] values = new Object[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts[i].reader().apply(in);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot make a record", e);
    }
  }

  private static Object get(MethodHandle getter, Object value) {
    try {
      return (Object) getter.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot take a record apart", e);
    }
  }

  private static MethodHandle getter(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot take a record apart", e);
    }
  }

  private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a record", e);
    }
  }
}
