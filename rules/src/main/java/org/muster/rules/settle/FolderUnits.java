package org.muster.rules.settle;

import java.util.List;

/**
 * The folders of a mailbox pair: those that belong together, and those left out. A unit's number is
 * its place in the list.
 */
record FolderUnits(List<Unit> units, List<LeftOut> leftOut) {

  FolderUnits {
    units = List.copyOf(units);
    leftOut = List.copyOf(leftOut);
  }

  static FolderUnits of(Reading reading, FolderMap map) {
    return new UnitAssembly(reading, map).units();
  }
}
