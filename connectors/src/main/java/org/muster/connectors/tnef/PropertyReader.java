package org.muster.connectors.tnef;

import java.nio.ByteBuffer;
import org.muster.connectors.octets.OctetSink;

/** Reads a list of MAPI properties (MS-OXTNEF section 2.1.3.4) and hands on their values. */
final class PropertyReader implements OctetSink {

  /** Takes values as they come; of a property with several, each by itself. */
  interface Values {
    OctetSink value(int id, int type);
  }

  private static final int FIRST_NAMED = 0x8000;
  private static final int NAME_OCTETS = 20;
  private static final int BY_NUMBER = 0;
  private static final int BOUNDARY = 4;

  private final Values values;
  private final Runnable unreadable;
  private final Pieces in = new Pieces();
  private boolean started;
  private boolean whole;
  private long properties;
  private long count;
  private int type;
  private int id;

  /** Says so at the end if the octets were no list of properties, or not a whole one. */
  PropertyReader(Values values, Runnable unreadable) {
    this.values = values;
    this.unreadable = unreadable;
    in.field(Integer.BYTES, this::begin);
  }

  private void begin(ByteBuffer field) {
    started = true;
    properties = unsigned(field);
    next();
  }

  private void next() {
    if (properties == 0) {
      whole = true;
      in.refuse();
    } else {
      properties--;
      in.field(Integer.BYTES, this::tag);
    }
  }

  private void tag(ByteBuffer field) {
    type = Short.toUnsignedInt(field.getShort());
    id = Short.toUnsignedInt(field.getShort());
    if (!PropertyType.isKnown(type)) {
      in.refuse();
    } else if (id >= FIRST_NAMED) {
      in.field(NAME_OCTETS, this::name);
    } else {
      count();
    }
  }

  /** Names are passed over: all that is looked at is known by its number. */
  private void name(ByteBuffer field) {
    boolean number = field.getInt(NAME_OCTETS - Integer.BYTES) == BY_NUMBER;
    in.field(
        Integer.BYTES,
        rest -> {
          long length = number ? 0 : unsigned(rest);
          in.run(length + filling(length), OctetSink.NONE, this::count);
        });
  }

  private void count() {
    if (PropertyType.isCounted(type)) {
      in.field(
          Integer.BYTES,
          field -> {
            count = unsigned(field);
            value();
          });
    } else {
      count = 1;
      value();
    }
  }

  private void value() {
    if (count == 0) {
      next();
      return;
    }
    count--;
    if (PropertyType.isSized(type)) {
      in.field(Integer.BYTES, field -> value(unsigned(field)));
    } else {
      value(PropertyType.octets(type));
    }
  }

  private void value(long length) {
    Runnable filled = () -> in.run(filling(length), OctetSink.NONE, this::value);
    in.run(length, values.value(id, type), filled);
  }

  private static long filling(long length) {
    return Math.floorMod(-length, BOUNDARY);
  }

  private static long unsigned(ByteBuffer field) {
    return Integer.toUnsignedLong(field.getInt());
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    in.put(octets, from, to);
  }

  @Override
  public void end() {
    if (started && !whole) {
      unreadable.run();
    }
  }
}
