package org.muster.reports.storage;

/** A row that cannot be what Muster wrote; whoever reads the file names the file. */
public final class DamagedRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  public DamagedRow(String what) {
    super(what);
    this.what = what;
  }

  public String what() {
    return what;
  }
}
