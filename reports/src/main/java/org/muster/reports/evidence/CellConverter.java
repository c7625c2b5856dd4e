package org.muster.reports.evidence;

import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/** Puts the values of one column where rows are made of them. */
final class CellConverter extends PrimitiveConverter {

  private final Cells cells;
  private final int place;

  CellConverter(Cells cells, int place) {
    this.cells = cells;
    this.place = place;
  }

  @Override
  public void addBinary(Binary value) {
    cells.set(place, value.toStringUsingUTF8());
  }

  @Override
  public void addBoolean(boolean value) {
    cells.set(place, value);
  }

  @Override
  public void addInt(int value) {
    cells.set(place, value);
  }

  @Override
  public void addLong(long value) {
    cells.set(place, value);
  }
}
