package org.muster.jobs.wire;

import java.util.List;

/**
 * Turns records of one type into octets and back. The layout is that of the record's components in
 * their order, so it changes with them; {@link #layout} tells layouts apart.
 */
public final class RecordCodec<R> {

  private static final ClassValue<RecordCodec<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordCodec<?> computeValue(Class<?> type) {
          return new RecordCodec<>(type);
        }
      };

  private final Class<R> type;
  private final Part part;

  private RecordCodec(Class<R> type) {
    this.type = type;
    this.part = RecordPart.of(type);
  }

  @SuppressWarnings("unchecked") // each class has its own codec
  public static <R> RecordCodec<R> of(Class<R> type) {
    return (RecordCodec<R>) KNOWN.get(type);
  }

  public byte[] encode(R value) {
    OctetsOut out = new OctetsOut();
    write(value, out);
    return out.written();
  }

  public R decode(byte[] octets) {
    OctetsIn in = new OctetsIn(octets);
    R value = read(in);
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException(
          "Invalid %s: octets after its end (must be of this layout)"
              .formatted(type.getSimpleName()));
    }
    return value;
  }

  void write(R value, OctetsOut out) {
    part.writer().accept(out, value);
  }

  R read(OctetsIn in) {
    return type.cast(part.reader().apply(in));
  }

  /** Says the layout in words. */
  public String layout() {
    return part.layout();
  }

  /** As {@link #layout}, of several types. */
  static String layouts(List<? extends Class<?>> types) {
    return String.join(";", types.stream().map(each -> of(each).layout()).toList());
  }
}
