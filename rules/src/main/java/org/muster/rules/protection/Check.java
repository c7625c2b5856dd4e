package org.muster.rules.protection;

/** What became of recomputing a signature's digest. New ones only at the end: places are stored. */
public enum Check {
  /** There is nothing to recompute. */
  NONE("not checked"),
  /** The octets are those that were signed. */
  INTACT("intact"),
  /** The octets are not those that were signed. */
  BROKEN("broken"),
  /** It could not be recomputed. */
  NOT_POSSIBLE("not computable");

  private final String word;

  Check(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
