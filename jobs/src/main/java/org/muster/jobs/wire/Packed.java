package org.muster.jobs.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A record as it travels in a job graph, of which each task holds a copy: small until it is
 * unpacked where it is used.
 */
public final class Packed<R> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Class<R> type;
  private final byte[] deflated;

  private Packed(Class<R> type, byte[] deflated) {
    this.type = type;
    this.deflated = deflated;
  }

  public static <R extends Record> Packed<R> of(Class<R> type, R record) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(octets)) {
      deflating.write(RecordCodec.of(type).encode(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Packed<>(type, octets.toByteArray());
  }

  public R unpacked() {
    try (InflaterInputStream inflating =
        new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return RecordCodec.of(type).decode(inflating.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
