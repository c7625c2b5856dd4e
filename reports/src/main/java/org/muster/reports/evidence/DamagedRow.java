package org.muster.reports.evidence;

/** A row that cannot be what Muster wrote; whoever reads the file names the file. */
final class DamagedRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  DamagedRow(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
