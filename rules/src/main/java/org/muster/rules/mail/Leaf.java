package org.muster.rules.mail;

/**
 * An attachment: a leaf of the MIME tree, or an embedded message, that is not the body text.
 *
 * @param kind decides which forms there are
 * @param content decoded octets first, then the forms that a conversion may leave equal
 * @param sizeClass number of bits of the decoded length in octets: 0 for an empty leaf, 11 for
 *     1,024 to 2,047 octets
 */
public record Leaf(Kind kind, Layer content, int sizeClass) {

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return sizeClass == 0;
  }

  /** Whether nothing is lost with it: there is nothing in it, or all of it lies beside it. */
  public boolean isDispensable() {
    return isEmpty() || isContainer();
  }

  public boolean isContainer() {
    return kind == Kind.CONTAINER;
  }

  /** What a leaf holds. */
  public enum Kind {
    BINARY,
    TEXT,
    MESSAGE,
    CALENDAR,
    CONTACT,
    REPORT,
    /** What it holds is listed beside it; a target may show that alone. */
    CONTAINER
  }
}
