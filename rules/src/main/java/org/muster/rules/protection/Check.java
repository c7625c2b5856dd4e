package org.muster.rules.protection;

/** What became of recomputing a signature's digest. New ones only at the end: places are stored. */
public enum Check {
  /** There is nothing to recompute. */
  NONE,
  /** The octets are those that were signed. */
  INTACT,
  /** The octets are not those that were signed. */
  BROKEN,
  /** It could not be recomputed. */
  NOT_POSSIBLE
}
