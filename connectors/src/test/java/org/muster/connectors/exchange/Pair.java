package org.muster.connectors.exchange;

/**
 * A message and what an Exchange-like server made of it; each char is an octet.
 *
 * @param name for example {@code 07-alternative}; says nothing to any rule
 * @param original as stored
 * @param served as the server gave it back
 */
record Pair(String name, String original, String served) {

  /** The same pair with LF for each CR LF on both sides. */
  Pair lf() {
    return new Pair(name, lf(original), lf(served));
  }

  /** The same original, served otherwise. */
  Pair served(String otherwise) {
    return new Pair(name, original, otherwise);
  }

  private static String lf(String octets) {
    return octets.replace("\r\n", "\n");
  }

  @Override
  public String toString() {
    return name;
  }
}
