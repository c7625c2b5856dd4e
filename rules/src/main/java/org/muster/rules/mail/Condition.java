package org.muster.rules.mail;

/**
 * How far an item could be read. Only {@link #READ} can count as equal; every other condition is
 * {@code INDETERMINATE}.
 */
public enum Condition {
  READ("read and decoded"),
  HEADERS_ONLY("headers and structure read, content not asked for"),
  UNREADABLE("the server listed it but did not give it"),
  EMPTY("the server gave no octets for it"),
  TOO_DEEP("nested deeper than the limit"),
  TOO_MANY_PARTS("more parts than the limit"),
  TOO_LARGE("larger than the limit"),
  HEADER_TOO_LARGE("headers larger than the limit"),
  EXPANDS_TOO_MUCH("expands beyond the limit"),
  BROKEN_ENCODING("a transfer encoding that cannot be decoded"),
  UNKNOWN_CHARSET("a character set that is not known"),
  UNSUPPORTED_CONTAINER("a container that is not opened by this version"),
  CHANGED_WHILE_READ("changed while it was read"),
  OCTETS_ONLY("its octets were digested, not what they say");

  private final String meaning;

  Condition(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  /** Whether the raw digest is one of all the item's octets, whatever came of decoding them. */
  public boolean isReadToTheEnd() {
    return switch (this) {
      case HEADERS_ONLY, UNREADABLE, EMPTY, CHANGED_WHILE_READ -> false;
      default -> true;
    };
  }

  /** Whether anything of the item itself is known: its header at least. */
  public boolean isIdentifiable() {
    return this != UNREADABLE && this != EMPTY;
  }

  /** Whether the header layers are those of its header, whatever became of its content. */
  public boolean hasHeaders() {
    return isIdentifiable() && this != OCTETS_ONLY && this != HEADER_TOO_LARGE;
  }

  /** Whether an item in this condition may be compared at all. */
  public boolean isComparable() {
    return this == READ || this == HEADERS_ONLY;
  }
}
