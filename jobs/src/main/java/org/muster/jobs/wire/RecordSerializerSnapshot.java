package org.muster.jobs.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** The layout that state was written in. Any other is incompatible. */
public final class RecordSerializerSnapshot<R> implements TypeSerializerSnapshot<R> {

  private static final int VERSION = 1;

  private @Nullable Class<R> type;
  private String layout = "";

  /** Flink makes one so, and then calls {@link #readSnapshot}. */
  public RecordSerializerSnapshot() {}

  RecordSerializerSnapshot(Class<R> type) {
    this.type = type;
    this.layout = layout(type);
  }

  @Override
  public int getCurrentVersion() {
    return VERSION;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(type().getName());
    out.writeUTF(layout);
  }

  @Override
  @SuppressWarnings("unchecked") // the name was written from this type
  public void readSnapshot(int readVersion, DataInputView in, ClassLoader loader)
      throws IOException {
    if (readVersion != VERSION) {
      throw new IOException(
          "Cannot restore state: its layouts are told in version %d (must be %d)"
              .formatted(readVersion, VERSION));
    }
    try {
      type = (Class<R>) Class.forName(in.readUTF(), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IOException("Cannot restore state: its record is not known", e);
    }
    layout = in.readUTF();
  }

  @Override
  public TypeSerializer<R> restoreSerializer() {
    return new RecordSerializer<>(type());
  }

  @Override
  public TypeSerializerSchemaCompatibility<R> resolveSchemaCompatibility(
      TypeSerializerSnapshot<R> old) {
    boolean same =
        old instanceof RecordSerializerSnapshot<R> that
            && that.type() == type()
            && that.layout.equals(layout);
    return same
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.incompatible();
  }

  private Class<R> type() {
    if (type == null) {
      throw new IllegalStateException("Cannot use a layout: it was not read yet");
    }
    return type;
  }

  private static String layout(Class<?> type) {
    return type == Wire.class ? Wire.layout() : RecordCodec.of(type).layout();
  }
}
