package org.muster.jobs.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Carries immutable records. A copy is the record itself, so that state on the heap and chained
 * operators share it.
 */
final class RecordSerializer<R> extends TypeSerializer<R> {

  private static final int VARIABLE = -1;

  private final Class<R> type;

  RecordSerializer(Class<R> type) {
    this.type = type;
  }

  Class<R> type() {
    return type;
  }

  @Override
  public void serialize(R value, DataOutputView target) throws IOException {
    byte[] octets = RecordCodec.of(type).encode(value);
    target.writeInt(octets.length);
    target.write(octets);
  }

  @Override
  public R deserialize(DataInputView source) throws IOException {
    byte[] octets = new byte[source.readInt()];
    source.readFully(octets);
    return RecordCodec.of(type).decode(octets);
  }

  @Override
  public R deserialize(R reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    int length = source.readInt();
    target.writeInt(length);
    target.write(source, length);
  }

  @Override
  public R copy(R from) {
    return from;
  }

  @Override
  public R copy(R from, R reuse) {
    return from;
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<R> duplicate() {
    return this;
  }

  /** Flink asks for one to reuse, which immutable types have not. */
  @Override
  @SuppressWarnings("NullAway")
  public @Nullable R createInstance() {
    return null;
  }

  @Override
  public int getLength() {
    return VARIABLE;
  }

  @Override
  public TypeSerializerSnapshot<R> snapshotConfiguration() {
    return new RecordSerializerSnapshot<>(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordSerializer<?> that && type == that.type;
  }

  @Override
  public int hashCode() {
    return type.getName().hashCode();
  }
}
