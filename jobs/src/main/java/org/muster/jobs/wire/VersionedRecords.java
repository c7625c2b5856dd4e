package org.muster.jobs.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Keeps records in checkpoints: a checksum of the layout, then the record. Refuses what was written
 * by another version or in another layout.
 */
public final class VersionedRecords<R extends Record> implements SimpleVersionedSerializer<R> {

  private static final int VERSION = 1;

  private final Class<R> type;

  public VersionedRecords(Class<R> type) {
    this.type = type;
  }

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(R record) {
    byte[] octets = RecordCodec.of(type).encode(record);
    return ByteBuffer.allocate(Integer.BYTES + octets.length)
        .putInt(checksum())
        .put(octets)
        .array();
  }

  @Override
  public R deserialize(int version, byte[] serialized) throws IOException {
    if (version != VERSION) {
      throw new IOException(
          "Cannot restore %s: it is of version %d (must be %d)"
              .formatted(type.getSimpleName(), version, VERSION));
    }
    ByteBuffer buffer = ByteBuffer.wrap(serialized);
    if (buffer.getInt() != checksum()) {
      throw new IOException(
          "Cannot restore %s: it was written by another release (must be this one)"
              .formatted(type.getSimpleName()));
    }
    byte[] octets = new byte[buffer.remaining()];
    buffer.get(octets);
    return RecordCodec.of(type).decode(octets);
  }

  private int checksum() {
    CRC32 sum = new CRC32();
    sum.update(RecordCodec.of(type).layout().getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }
}
