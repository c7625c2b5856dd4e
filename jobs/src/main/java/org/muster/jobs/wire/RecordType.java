package org.muster.jobs.wire;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/** Tells Flink to carry immutable records by {@link RecordCodec}; what Flink cannot see into. */
public final class RecordType<R> extends TypeInformation<R> {

  private final Class<R> type;

  private RecordType(Class<R> type) {
    this.type = type;
  }

  public static <R extends Record> RecordType<R> carrying(Class<R> type) {
    return new RecordType<>(type);
  }

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<R> getTypeClass() {
    return type;
  }

  @Override
  public boolean isKeyType() {
    return true;
  }

  @Override
  public TypeSerializer<R> createSerializer(SerializerConfig config) {
    return new RecordSerializer<>(type);
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof RecordType<?>;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordType<?> that && type == that.type;
  }

  @Override
  public int hashCode() {
    return type.getName().hashCode();
  }

  @Override
  public String toString() {
    return "RecordType(" + type.getSimpleName() + ")";
  }
}
